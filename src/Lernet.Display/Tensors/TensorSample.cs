namespace Lernet.Display;

/// <summary>The numbers that a view looks at: all of them, or of a huge tensor evenly spread blocks, so that looking stays cheap.</summary>
/// <param name="Values">The numbers in row-major order.</param>
/// <param name="IsComplete">Whether that is the whole tensor.</param>
internal sealed record TensorSample(double[] Values, bool IsComplete)
{
    /// <summary>Up to so many numbers are all looked at: 16 MiB of float32.</summary>
    public const int Limit = 1 << 22;

    private const int Blocks = 64;

    public static TensorSample Of(Tensor x, int limit = Limit)
    {
        using var quiet = Autograd.NoGrad();
        return x.Length <= limit ? new(x.ToDoubles(), true) : new([.. Spread(x, limit)], false);
    }

    private static IEnumerable<double> Spread(Tensor x, int limit)
    {
        if (x.Length <= limit) return x.ToDoubles();
        var rows = x.Shape[0];
        if (x.Rank == 1) return Even(rows - limit / Blocks, Blocks).SelectMany(start => x[start..(start + limit / Blocks)].ToDoubles());
        var picks = Math.Clamp(limit / (x.Length / rows), 1, Math.Min(rows, Blocks));
        return Even(rows - 1, picks).SelectMany(row => Spread(x[row], limit / picks));
    }

    // 0 … last in so many even steps.
    private static IEnumerable<int> Even(int last, int count) =>
        Enumerable.Range(0, count).Select(i => count == 1 ? 0 : (int)((long)last * i / (count - 1)));
}
