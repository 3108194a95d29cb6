namespace Lernet.Backends.Cpu;

/// <summary>The gradients of attention, one head after the other; counts heads.</summary>
internal readonly struct AttentionSlopeLoop(
    View g, View q, View k, View v, bool causal, View weights, View ofQ, View ofK, View ofV) : ILaneLoop
{
    private readonly Matrices upstream = new(g), queries = new(q), keys = new(k), values = new(v), shares = new(weights);
    private readonly Matrices ofQueries = new(ofQ), ofKeys = new(ofK), ofValues = new(ofV);
    private readonly float scale = 1 / MathF.Sqrt(q.Shape.Array[^1]);

    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        var blocks = new QueryBlocks(q.Shape.Array[^2], k.Shape.Array[^2], causal);
        var scratch = BufferPool.Rent(blocks[0].High * k.Shape.Array[^2]);
        for (var i = first; i < end; i++)
        {
            // The last queries look at all keys and write their gradients; those before them add to some.
            for (var b = blocks.Count - 1; b >= 0; b--)
            {
                Block<V>(i, blocks, b, scratch, b == blocks.Count - 1 ? TileEnd.Write : TileEnd.Add);
            }
        }
        BufferPool.Return(scratch);
    }

    private void Block<V>(int i, QueryBlocks blocks, int block, float[] scratch, TileEnd end) where V : struct, ILanes<V>
    {
        var (row, high, wide) = blocks[block];
        var (above, asking, asked, seen) = (Rows(upstream[i]), Rows(queries[i]), Looked(keys[i]), Looked(values[i]));
        var w = shares[i].Part(0, row, wide, high);
        var s = new Matrix(scratch, 0, high, 1, wide, high);
        SmallProduct.Run<V>(seen, above.Turned, s);
        ScoreColumns<V>.Slope(s, w, scale, blocks.Seen(row), causal);
        SmallProduct.Run<V>(s.Turned, asked, Rows(ofQueries[i]));
        SmallProduct.Run<V>(s, asking, Looked(ofKeys[i]), end);
        SmallProduct.Run<V>(w, above, Looked(ofValues[i]), end);

        Matrix Rows(Matrix x) => x.Part(row, 0, high, x.Columns);
        Matrix Looked(Matrix x) => x.Part(0, 0, wide, x.Columns);
    }
}
