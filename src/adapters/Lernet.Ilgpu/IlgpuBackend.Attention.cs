using Lernet.Backends;
using Lernet.Ilgpu.Attention;

namespace Lernet.Ilgpu;

/// <content>Attention: products of all heads at once, and one kernel between them.</content>
public sealed partial class IlgpuBackend : IAttentionKernels
{
    /// <inheritdoc/>
    public void Attention(View q, View k, View v, View? mask, bool causal, View y, View weights)
    {
        weights = Scores(weights);
        var (queries, keys) = (weights.Shape[-2], weights.Shape[-1]);
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
        weights = Scores(weights);
        using var slope = Scratch(weights.Shape);
        products.Run(Turned(weights), g, ofV);
        products.Run(g, Turned(v), slope.View);
        launcher.Start(weights.Length / weights.Shape[-1], new AttentionSlopeKernel(Scale(q), weights.Shape[-1], Read(weights), slope.Changed));
        products.Run(slope.View, k, ofQ);
        products.Run(Turned(slope.View), q, ofK);
    }

    // The contract has wᵀ, […, S, T]. Nobody but our own backward pass reads it, and our kernels take w: the same memory as […, T, S].
    private static View Scores(View weights)
    {
        Shape shape = [.. weights.Shape.Sizes[..^2], weights.Shape[-1], weights.Shape[-2]];
        return weights with { Shape = shape, Strides = shape.Strides };
    }

    private static float Scale(View q) => (float)(1 / Math.Sqrt(q.Shape[-1]));

    private static View Turned(View x) => x.Permuted([.. Enumerable.Range(0, x.Shape.Rank - 2), x.Shape.Rank - 1, x.Shape.Rank - 2]);
}
