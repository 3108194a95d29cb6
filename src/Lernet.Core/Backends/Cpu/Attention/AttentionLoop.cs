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
            var (asking, asked, seen, target, all) = (queries[i], keys[i].Turned, values[i], results[i], shares[i]);
            var blocks = new QueryBlocks(all.Rows, all.Columns, causal);
            for (var b = 0; b < blocks.Count; b++)
            {
                var (row, high, wide) = blocks[b];
                var w = all.Part(row, 0, high, wide);
                SmallProduct.Run<V>(asking.Part(row, 0, high, asking.Columns), asked.Part(0, 0, asked.Rows, wide), w);
                for (var t = 0; t < high; t++) Weigh<V>(w.Values.AsSpan(w.At(t, 0), wide), blocks.Seen(row + t), i, row + t);
                SmallProduct.Run<V>(w, seen.Part(0, 0, wide, seen.Columns), target.Part(row, 0, high, target.Columns));
            }
        }
    }

    // Scores of a query become weights.
    private void Weigh<V>(Span<float> row, int count, int head, int query) where V : struct, ILanes<V>
    {
        row[count..].Clear();
        if (mask is not null) Hide(row[..count], head, query);
        Row<V>.Softmax(row[..count], scale);
    }

    private void Hide(Span<float> row, int head, int query)
    {
        var allowed = masks[head];
        for (var s = 0; s < row.Length; s++)
        {
            if (allowed.Values[allowed.At(query, s)] == 0) row[s] = float.NegativeInfinity;
        }
    }
}
