using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>The rows of contiguous views, [N, C], and what is computed from several passes over one of them.</summary>
internal readonly struct Rows(View view)
{
    private readonly float[] values = CpuBackend.Of(view);
    private readonly int offset = view.Offset, columns = view.Shape.Array[^1];

    public Span<float> this[int row] => values.AsSpan(offset + (row * columns), columns);
}

/// <summary>eˣ / Σ eˣ; counts rows.</summary>
internal readonly struct SoftmaxLoop(View x, View y) : ILaneLoop
{
    private readonly Rows from = new(x), to = new(y);

    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        for (var i = first; i < end; i++)
        {
            var x = from[i];
            var y = to[i];
            Row<V>.Map(new AffineMap(1 / Row<V>.Exp(x, Row<V>.Max(x), y), 0), y, y);
        }
    }
}

/// <summary>x − ln Σ eˣ; counts rows.</summary>
internal readonly struct LogSoftmaxLoop(View x, View y) : ILaneLoop
{
    private readonly Rows from = new(x), to = new(y);

    /// <summary>ln Σ eˣ of one row.</summary>
    public static float LogSum<V>(ReadOnlySpan<float> x) where V : struct, ILanes<V>
    {
        var max = Row<V>.Max(x);
        // ∞ − ∞ says nothing; e^∞ and e^−∞ are right as they are.
        var shift = float.IsInfinity(max) ? 0 : max;
        return MathF.Log(Row<V>.ExpSum(x, shift)) + shift;
    }

    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        for (var i = first; i < end; i++) Row<V>.Map(new AffineMap(1, -LogSum<V>(from[i])), from[i], to[i]);
    }
}

/// <summary>The gradient through softmax, (g − Σ g y) y, or through its logarithm, g − eʸ Σ g; counts rows.</summary>
internal readonly struct SoftmaxSlopeLoop(View g, View y, View share, bool isLog) : ILaneLoop
{
    private readonly Rows upstream = new(g), result = new(y), to = new(share);

    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        for (var i = first; i < end; i++)
        {
            var g = upstream[i];
            var y = result[i];
            if (isLog) Row<V>.Zip(new LogSlope(Row<V>.Sum(g)), g, y, to[i]);
            else Row<V>.Zip(new Slope(Row<V>.Dot(g, y)), g, y, to[i]);
        }
    }

    private readonly struct Slope(float sum) : IZip
    {
        public V Invoke<V>(V g, V y) where V : struct, IReal<V> => (g - sum) * y;
    }

    private readonly struct LogSlope(float sum) : IZip
    {
        public V Invoke<V>(V g, V y) where V : struct, IReal<V> => g - (V.Exp(y) * sum);
    }
}
