namespace Lernet.Nn;

/// <summary>A stretch of numbers, evenly divided or evenly in orders of magnitude.</summary>
internal sealed class LimitScale
{
    private readonly bool log;

    public LimitScale(string name, double low, double high, bool log)
    {
        if (!(low < high && double.IsFinite(low) && double.IsFinite(high)))
        {
            throw SearchException.BadLimits(name, low, high, "The first is below the second, and both are finite.");
        }
        if (log && low <= 0) throw SearchException.BadLimits(name, low, high, "On a logarithmic scale both are above 0.");
        (Low, High, this.log) = (low, high, log);
    }

    public double Low { get; }

    public double High { get; }

    /// <summary>The number at a place from 0 (low) to 1 (high), rounded to seven digits: nobody types more.</summary>
    public double At(double place)
    {
        var exact = log ? Low * Math.Pow(High / Low, place) : Low + ((High - Low) * place);
        var digits = exact == 0 ? 0 : 6 - (int)Math.Floor(Math.Log10(Math.Abs(exact)));
        return Math.Clamp(digits is >= 0 and <= 15 ? Math.Round(exact, digits) : exact, Low, High);
    }

    public override string ToString() => $"{Text.Number(Low)} to {Text.Number(High)}{(log ? ", logarithmic" : "")}";
}
