using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>ln Σ eˣ − x at the class; counts rows.</summary>
internal readonly struct CrossEntropyLoop(View x, View classes, View y) : ILaneLoop
{
    private readonly Rows from = new(x);
    private readonly float[] labels = CpuBackend.Of(classes), to = CpuBackend.Of(y);
    private readonly int label = classes.Offset, place = y.Offset;

    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        for (var i = first; i < end; i++) to[place + i] = LogSoftmaxLoop.LogSum<V>(from[i]) - from[i][(int)labels[label + i]];
    }
}

/// <summary>g (softmax(x) − 1 at the class); counts rows.</summary>
internal readonly struct CrossEntropySlopeLoop(View g, View x, View classes, View share) : ILaneLoop
{
    private readonly Rows from = new(x), to = new(share);
    private readonly float[] labels = CpuBackend.Of(classes), upstream = CpuBackend.Of(g);
    private readonly int label = classes.Offset, place = g.Offset;

    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        for (var i = first; i < end; i++)
        {
            var x = from[i];
            var share = to[i];
            var g = upstream[place + i];
            Row<V>.Map(new AffineMap(g / Row<V>.Exp(x, Row<V>.Max(x), share), 0), share, share);
            share[(int)labels[label + i]] -= g;
        }
    }
}
