namespace Lernet.Exercises;

/// <summary>What a model must reach for so many points.</summary>
internal sealed record Goal(int Points, double Value, bool IsAccuracy)
{
    // 0.29 × 100 is a little less than 29.
    private const double RoundOff = 1e-9;

    public bool IsReached(double measured) => IsAccuracy ? measured >= Value : measured <= Value;

    public string Of(double measured) => IsAccuracy ? Texts.Percent(measured) : Quantity.Text(measured);

    /// <summary>
    /// Two digits, away from the goal, so that what is shown reaches it only if what was measured does. With more of them, whoever hands in
    /// one constant after another could work out the hidden data.
    /// </summary>
    public string RoughlyOf(double measured)
    {
        if (IsAccuracy) return $"at least {Quantity.Text(Math.Floor((100 * measured) + RoundOff))} %";
        if (!double.IsFinite(measured) || measured == 0) return Quantity.Text(measured);
        var digit = Math.Pow(10, Math.Floor(Math.Log10(measured)) - 1);
        return $"at most {Quantity.Text(Math.Ceiling((measured / digit) - RoundOff) * digit)}";
    }
}
