namespace Lernet.Display;

/// <summary>What a set of numbers is like. The moments leave out what is not finite; that is counted instead.</summary>
/// <param name="Count">How many numbers were looked at.</param>
/// <param name="Min">The smallest finite number; NaN when there is none.</param>
/// <param name="Max">The largest finite number; NaN when there is none.</param>
/// <param name="Mean">The mean of the finite numbers.</param>
/// <param name="Std">Their standard deviation, √(Σ(x − mean)² / n).</param>
/// <param name="Zeros">How many are exactly zero.</param>
/// <param name="NaN">How many are not a number.</param>
/// <param name="Infinite">How many are infinite.</param>
public sealed record TensorStatistics(int Count, double Min, double Max, double Mean, double Std, int Zeros, int NaN, int Infinite)
{
    /// <summary>The statistics of numbers, in two passes: the mean first, then the spread around it.</summary>
    /// <param name="values">Any numbers; none at all gives NaN for everything but the counts.</param>
    public static TensorStatistics Of(ReadOnlySpan<double> values)
    {
        var (min, max, sum) = (double.PositiveInfinity, double.NegativeInfinity, 0.0);
        var (zeros, nan, infinite) = (0, 0, 0);
        foreach (var value in values)
        {
            if (double.IsNaN(value)) nan++;
            else if (double.IsInfinity(value)) infinite++;
            else (min, max, sum, zeros) = (Math.Min(min, value), Math.Max(max, value), sum + value, value == 0 ? zeros + 1 : zeros);
        }
        var finite = values.Length - nan - infinite;
        if (finite == 0) return new(values.Length, double.NaN, double.NaN, double.NaN, double.NaN, 0, nan, infinite);
        var (mean, squares) = (sum / finite, 0.0);
        foreach (var value in values)
        {
            if (double.IsFinite(value)) squares += (value - mean) * (value - mean);
        }
        return new(values.Length, min, max, mean, Math.Sqrt(squares / finite), zeros, nan, infinite);
    }

    /// <summary>The largest distance from zero; 0 when there is no finite number.</summary>
    public double Reach => double.IsNaN(Min) ? 0 : Math.Max(-Min, Max);

    /// <summary>Names and printed numbers in their order; infinities appear only when there are any.</summary>
    public IEnumerable<(string Name, string Value)> Facts()
    {
        yield return ("min", Numbers.Significant(Min));
        yield return ("max", Numbers.Significant(Max));
        yield return ("mean", Numbers.Significant(Mean));
        yield return ("std", Numbers.Significant(Std));
        yield return ("zeros", Numbers.Count(Zeros));
        yield return ("NaN", Numbers.Count(NaN));
        if (Infinite > 0) yield return ("∞", Numbers.Count(Infinite));
    }
}
