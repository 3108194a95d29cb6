namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>The different numbers that occur, in ascending order; NaN once, last. As many as there are, so the shape depends on the numbers.</summary>
    /// <returns>A vector; no derivative.</returns>
    public Tensor Unique()
    {
        var values = ToDoubles().Distinct().OrderBy(double.IsNaN).ThenBy(v => v).ToArray();
        return From(values, [values.Length], Backend);
    }

    /// <summary>How often each of 0, 1, 2, … occurs; no derivative.</summary>
    /// <param name="least">The least length of the result.</param>
    /// <returns>A vector of length largest number + 1, or <paramref name="least"/>.</returns>
    /// <exception cref="ArgumentException">A number is negative or not whole.</exception>
    public Tensor BinCount(int least = 0)
    {
        var values = ToDoubles();
        foreach (var value in values)
        {
            if (!(value >= 0 && value == Math.Floor(value))) throw new ArgumentException(Minus.In($"bin count: {value} is not one of 0, 1, 2, … Use Histogram for other numbers."));
        }
        var counts = new double[Math.Max(least, values.Length == 0 ? 0 : (int)values.Max() + 1)];
        foreach (var value in values) counts[(int)value]++;
        return From(counts, [counts.Length], Backend);
    }

    /// <summary>How many numbers fall into each of several bins of equal width; numbers outside and NaN are left out. No derivative.</summary>
    /// <param name="bins">How many, at least 1.</param>
    /// <param name="low">Where the first bin starts; the smallest number if not given.</param>
    /// <param name="high">Where the last bin ends, and belongs to it; the largest number if not given.</param>
    /// <returns>The counts, [bins], and the edges of the bins, [bins + 1].</returns>
    /// <remarks>Where all numbers are equal, the bins reach half a unit to either side.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is less than one bin, or low is not below high.</exception>
    public (Tensor Counts, Tensor Edges) Histogram(int bins, double? low = null, double? high = null)
    {
        Require.AtLeast(1, "histogram", bins, nameof(bins));
        var values = Array.FindAll(ToDoubles(), double.IsFinite);
        var (start, end) = (low ?? values.DefaultIfEmpty(0).Min(), high ?? values.DefaultIfEmpty(1).Max());
        if (low is null && high is null && start == end) (start, end) = (start - 0.5, end + 0.5);
        if (!(start < end)) throw new ArgumentOutOfRangeException(nameof(high), Minus.In($"histogram: bins from {start} to {end}; low must be below high."));
        var counts = new double[bins];
        foreach (var value in values)
        {
            if (value >= start && value <= end) counts[Math.Min(bins - 1, (int)((value - start) / (end - start) * bins))]++;
        }
        return (From(counts, [bins], Backend), Linspace(start, end, bins + 1).On(Backend));
    }
}
