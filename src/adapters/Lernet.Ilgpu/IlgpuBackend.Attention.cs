using Lernet.Backends;
using Lernet.Ilgpu.Attention;

namespace Lernet.Ilgpu;

/// <content>Attention: products of all heads at once, and one kernel between them.</content>
public sealed partial class IlgpuBackend : IAttentionKernels
{
    /// <inheritdoc/>
    public void Attention(View q, View k, View v, View? mask, bool causal, View y, View weights)
    {
        var (queries, keys) = (q.Shape[-2], k.Shape[-2]);
        weights = ByQuery(weights, q, k);
        products.Run(q, Turned(k), weights);
        using var seen = mask is null ? null : Scratch(weights.Shape);
        if (seen is not null) Copy(mask!.Value, seen.View);
        launcher.Start(weights.Length / keys, new AttentionWeightsKernel(Scale(q), causal, queries, keys, seen is not null,
            Read(seen?.View ?? weights), Write(weights)));
        products.Run(weights, v, y);
    }

    /// <inheritdoc/>
    public void AttentionBackward(View g, View q, View k, View v, bool causal, View weights, View ofQ, View ofK, View ofV)
    {
        weights = ByQuery(weights, q, k);
        using var slope = Scratch(weights.Shape);
        products.Run(Turned(weights), g, ofV);
        products.Run(g, Turned(v), slope.View);
        launcher.Start(weights.Length / weights.Shape[-1], new AttentionSlopeKernel(Scale(q), weights.Shape[-1], Read(weights), slope.Changed));
        products.Run(slope.View, k, ofQ);
        products.Run(Turned(slope.View), q, ofK);
    }

    // Here the weights of a query lie side by side, […, T, S]: nobody else reads them.
    private static View ByQuery(View weights, View q, View k)
    {
        Shape shape = [.. weights.Shape.Array[..^2], q.Shape[-2], k.Shape[-2]];
        return weights with { Shape = shape, Strides = shape.Strides };
    }

    private static float Scale(View q) => (float)(1 / Math.Sqrt(q.Shape[-1]));

    private static View Turned(View x) => x.Permuted([.. Enumerable.Range(0, x.Shape.Rank - 2), x.Shape.Rank - 1, x.Shape.Rank - 2]);
}
