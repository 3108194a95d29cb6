using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>(x − mean) / √(variance + ε); counts rows.</summary>
internal readonly struct StandardiseLoop(View x, double epsilon, View y, View scale) : ILaneLoop
{
    private readonly Rows from = new(x), to = new(y);
    private readonly float[] scales = CpuBackend.Of(scale);
    private readonly int place = scale.Offset;

    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        for (var i = first; i < end; i++)
        {
            var x = from[i];
            var y = to[i];
            Row<V>.Map(new AffineMap(1, -Row<V>.Sum(x) / x.Length), x, y);
            var s = 1 / Math.Sqrt((Row<V>.Dot(y, y) / (double)y.Length) + epsilon);
            Row<V>.Map(new AffineMap(s, 0), y, y);
            scales[place + i] = (float)s;
        }
    }
}

/// <summary>(g − mean(g) − y mean(g y)) · scale; counts rows.</summary>
internal readonly struct StandardiseSlopeLoop(View g, View y, View scale, View share) : ILaneLoop
{
    private readonly Rows upstream = new(g), result = new(y), to = new(share);
    private readonly float[] scales = CpuBackend.Of(scale);
    private readonly int place = scale.Offset;

    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        for (var i = first; i < end; i++)
        {
            var (n, s) = ((double)upstream[i].Length, scales[place + i]);
            var (mean, slope) = (Row<V>.Sum(upstream[i]) / n, Row<V>.Dot(upstream[i], result[i]) / n);
            Row<V>.Zip(new Slope(mean, slope, s), upstream[i], result[i], to[i]);
        }
    }

    private readonly struct Slope(double mean, double slope, double scale) : IZip
    {
        public V Invoke<V>(V g, V y) where V : struct, IReal<V> => (g - mean - (y * slope)) * scale;
    }
}
