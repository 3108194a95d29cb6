namespace Lernet.Display;

/// <summary>One measure over the epochs, on the training and the validation part.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Train">One number per epoch.</param>
/// <param name="Validation">One number per epoch; empty without a validation part.</param>
/// <param name="IsShare">Whether the numbers are shares of 1: printed as per cent, and the axis need not start at 0.</param>
internal sealed record Curve(string Name, IReadOnlyList<double> Train, IReadOnlyList<double> Validation, bool IsShare)
{
    /// <summary>The name as a heading.</summary>
    public string Title => char.ToUpperInvariant(Name[0]) + Name[1..];

    /// <summary>Whether NaN stands for an epoch without a number, as a metric may have; it leaves a gap.</summary>
    public bool HasGaps { get; init; }

    /// <summary>Whether it ends higher than it began.</summary>
    public bool Rises => Last(Train) > First(Train);

    /// <summary>The number of the first epoch that has one.</summary>
    public double First(IReadOnlyList<double> values) => HasGaps ? values.FirstOrDefault(value => !double.IsNaN(value), double.NaN) : values[0];

    /// <summary>The number of the last epoch that has one.</summary>
    public double Last(IReadOnlyList<double> values) => HasGaps ? values.LastOrDefault(value => !double.IsNaN(value), double.NaN) : values[^1];

    /// <summary>Per cent for a share; else three decimals, of large numbers four digits; a dash for a gap.</summary>
    public string Print(double value) =>
        HasGaps && double.IsNaN(value) ? "–" : IsShare ? Numbers.Percent(value) : Math.Abs(value) < 10 ? Numbers.Fixed(value, 3) : Numbers.Significant(value);

    /// <summary>The numbers on the axis: round, from 0 where numbers are not negative; up to 100 % for a share.</summary>
    public Scale Axis(double bottom, double top)
    {
        var finite = Train.Concat(Validation).Where(double.IsFinite).DefaultIfEmpty(0).ToArray();
        var (low, high) = (finite.Min(), finite.Max());
        if (!IsShare) return Rounded(Math.Min(0, low), high, bottom, top);
        return Rounded(low, 1, bottom, top) with { To = 1 };
    }

    public string Tick(double value) => IsShare ? Numbers.Short(100 * value) + "\u00a0%" : Numbers.Short(value);

    // The axis ends at round numbers, so that the first and the last tick are its ends.
    private static Scale Rounded(double low, double high, double bottom, double top)
    {
        var step = Scale.RoundStep((high - low) / 4);
        var (from, to) = (Math.Floor(low / step + 1e-9) * step, Math.Ceiling(high / step - 1e-9) * step);
        return new Scale(from, to > from ? to : from + step, bottom, top);
    }
}
