using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>The gradients of attention, one head after the other; counts heads.</summary>
internal readonly struct AttentionSlopeLoop(
    View g, View q, View k, View v, bool causal, View weights, View ofQ, View ofK, View ofV) : ILaneLoop
{
    private readonly Matrices upstream = new(g), queries = new(q), keys = new(k), values = new(v), shares = new(weights);
    private readonly Matrices ofQueries = new(ofQ), ofKeys = new(ofK), ofValues = new(ofV);
    private readonly double scale = 1 / Math.Sqrt(q.Shape.Array[^1]);

    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        var blocks = new QueryBlocks(weights.Shape.Array[^2], weights.Shape.Array[^1], causal);
        var scratch = BufferPool.Rent(blocks[0].High * weights.Shape.Array[^1]);
        for (var i = first; i < end; i++)
        {
            // The last queries look at all keys and write their gradients; those before them add to some.
            for (var b = blocks.Count - 1; b >= 0; b--)
            {
                Block<V>(i, blocks[b], scratch, b == blocks.Count - 1 ? TileEnd.Write : TileEnd.Add);
            }
        }
        BufferPool.Return(scratch);
    }

    private void Block<V>(int i, (int Row, int High, int Wide) block, float[] scratch, TileEnd end) where V : struct, ILanes<V>
    {
        var (row, high, wide) = block;
        var (above, asking, asked, seen) = (Rows(upstream[i]), Rows(queries[i]), Looked(keys[i]), Looked(values[i]));
        var w = shares[i].Part(row, 0, high, wide);
        var s = new Matrix(scratch, 0, wide, 1, high, wide);
        SmallProduct.Run<V>(above, seen.Turned, s);
        for (var t = 0; t < high; t++)
        {
            var slope = scratch.AsSpan(t * wide, wide);
            var weight = w.Values.AsSpan(w.At(t, 0), wide);
            Row<V>.Zip(new ScoreSlope(Row<V>.Dot(slope, weight), scale), slope, weight, slope);
        }
        SmallProduct.Run<V>(s, asked, Rows(ofQueries[i]));
        SmallProduct.Run<V>(s.Turned, asking, Looked(ofKeys[i]), end);
        SmallProduct.Run<V>(w.Turned, above, Looked(ofValues[i]), end);

        Matrix Rows(Matrix x) => x.Part(row, 0, high, x.Columns);
        Matrix Looked(Matrix x) => x.Part(0, 0, wide, x.Columns);
    }

    private readonly struct ScoreSlope(float mean, double scale) : IZip
    {
        public V Invoke<V>(V g, V weight) where V : struct, IReal<V> => (g - mean) * weight * scale;
    }
}
