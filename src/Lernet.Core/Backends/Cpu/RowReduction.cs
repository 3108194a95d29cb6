using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>Combines the elements of each of several rows of neighbours, which all but the first few axes make up; counts rows.</summary>
internal readonly struct RowReduction<TOp>(TOp op, float[] x, View rows, int axes, int length, float[] y, int offset) : ILaneLoop
    where TOp : struct, IReducer
{
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var blocks = (length + Reduction.Block - 1) / Reduction.Block;
        var partial = blocks > 1 ? new float[blocks] : null;
        for (var i = from; i < to; i++)
        {
            var start = rows.At(i, axes);
            if (partial is null) y[offset + i] = BlockReduction<TOp>.One<V>(op, x.AsSpan(start, length));
            else
            {
                new BlockReduction<TOp>(op, x, start, length, Reduction.Block, partial).Run<V>(0, blocks);
                y[offset + i] = BlockReduction<TOp>.Combine(op, partial);
            }
        }
    }
}
