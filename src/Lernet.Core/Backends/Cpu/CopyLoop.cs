using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>Copies runs of a nest in which A is the result and B the source; counts runs.</summary>
internal readonly struct CopyLoop(Nest nest, float[] x, float[] y) : ILaneLoop
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var (at, stepY, stepX) = (nest, nest.InnerStride(0), nest.InnerStride(1));
        at.Seek(from);
        for (var i = from; i < to; i++, at.Next())
        {
            if (stepX == 1 && stepY == 1) x.AsSpan(at.B, at.Inner).CopyTo(y.AsSpan(at.A));
            else
            {
                for (var k = 0; k < at.Inner; k++) y[at.A + (k * stepY)] = x[at.B + (k * stepX)];
            }
        }
    }
}

/// <summary>The same where the runs of the source lie across those of the result: rows and columns exchanged; counts runs.</summary>
internal readonly struct TurnLoop(Nest nest, float[] x, float[] y) : ILaneLoop
{
    /// <summary>Parts are whole lines of the cache.</summary>
    public const int Unit = 16;

    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        for (var run = from; run < to;)
        {
            var at = nest;
            at.Seek(run);
            var rows = Math.Min(nest.Rows - (run % nest.Rows), to - run);
            Turn.Run(ref x[at.B], at.InnerStride(1), ref y[at.A], at.RowStride(0), at.Inner, rows);
            run += rows;
        }
    }
}
