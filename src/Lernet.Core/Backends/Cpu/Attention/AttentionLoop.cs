namespace Lernet.Backends.Cpu;

/// <summary>Attention of one head after the other, in blocks of queries: scores, weights, means of values; counts heads.</summary>
internal readonly struct AttentionLoop(View q, View k, View v, View? mask, bool causal, View y, View weights) : ILaneLoop
{
    private readonly Matrices queries = new(q), keys = new(k), values = new(v), results = new(y), shares = new(weights), masks = new(mask ?? weights);
    private readonly float scale = 1 / MathF.Sqrt(q.Shape.Array[^1]);

    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        for (var i = first; i < end; i++)
        {
            var (asking, asked, seen, target, all) = (queries[i], keys[i], values[i], results[i], shares[i]);
            var blocks = new QueryBlocks(asking.Rows, asked.Rows, causal);
            for (var b = 0; b < blocks.Count; b++)
            {
                var (row, high, wide) = blocks[b];
                var w = all.Part(0, row, wide, high);
                SmallProduct.Run<V>(asked.Part(0, 0, wide, asked.Columns), asking.Part(row, 0, high, asking.Columns).Turned, w);
                if (mask is not null) Hide(w, masks[i].Part(row, 0, high, wide));
                ScoreColumns<V>.Weigh(w, scale, blocks.Seen(row), causal);
                SmallProduct.Run<V>(w.Turned, seen.Part(0, 0, wide, seen.Columns), target.Part(row, 0, high, target.Columns));
            }
        }
    }

    private static void Hide(Matrix scores, Matrix allowed)
    {
        for (var s = 0; s < scores.Rows; s++)
        {
            for (var t = 0; t < scores.Columns; t++)
            {
                if (allowed.Values[allowed.At(t, s)] == 0) scores.Values[scores.At(s, t)] = float.NegativeInfinity;
            }
        }
    }
}
