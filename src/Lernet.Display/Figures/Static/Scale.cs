namespace Lernet.Display;

/// <summary>A straight map from data to pixels, with ticks at round numbers.</summary>
/// <param name="From">The number at the first pixel.</param>
/// <param name="To">The number at the last pixel.</param>
/// <param name="First">The first pixel.</param>
/// <param name="Last">The last pixel.</param>
public sealed record Scale(double From, double To, double First, double Last)
{
    /// <summary>The pixel of a number.</summary>
    /// <param name="value">The number.</param>
    public double this[double value] => First + (value - From) / (To - From) * (Last - First);

    /// <summary>Three to six round numbers inside the range.</summary>
    public IReadOnlyList<double> Ticks
    {
        get
        {
            var (low, high) = (Math.Min(From, To), Math.Max(From, To));
            var step = RoundStep((high - low) / 5);
            var first = Math.Ceiling(low / step - 1e-9);
            return [.. Enumerable.Range(0, (int)(Math.Floor(high / step + 1e-9) - first) + 1).Select(i => Math.Round((first + i) * step, 12))];
        }
    }

    /// <summary>The next round number that is at least so large: 1, 2 or 5 times a power of ten; 1 for a range of zero.</summary>
    /// <param name="step">A length, not negative.</param>
    public static double RoundStep(double step)
    {
        if (!(step > 0) || !double.IsFinite(step)) return 1;
        var power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        return new[] { 1, 2, 5, 10 }.Select(round => round * power).First(round => round >= step * (1 - 1e-9));
    }
}
