using Lernet.Backends;

namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>Self-attention with several heads, of queries, keys and values that lie beside each other, as one product makes them.</summary>
    /// <remarks>
    /// Vaswani et al. 2017, arXiv:1706.03762, section 3.2.2. This tensor is [N, T, 3 D]: D numbers each of query, key and value. Head h does
    /// <see cref="Attention"/> with numbers h D / H to (h + 1) D / H of them, and what it sees are those numbers of the result.
    /// </remarks>
    /// <param name="heads">H, a divisor of D.</param>
    /// <param name="mask">1 where a step may look at another, 0 where not; broadcasts to [N, H, T, T].</param>
    /// <param name="causal">A step looks only at itself and the steps before.</param>
    /// <returns>[N, T, D].</returns>
    /// <exception cref="ShapeException">Another shape, the features cannot be cut into the heads, or the mask does not broadcast.</exception>
    public Tensor SelfAttention(int heads, Tensor? mask = null, bool causal = false)
    {
        if (Rank != 3) throw ShapeException.NeedsAxes("self-attention", "queries, keys and values [N, T, 3 D]", Shape);
        if (heads <= 0 || Shape.Array[2] % (3 * heads) != 0) throw ShapeException.Uneven("self-attention", Shape, 2, 3 * heads);
        CheckMask("self-attention", mask, [Shape.Array[0], heads, Shape.Array[1], Shape.Array[1]]);
        CheckBackend("self-attention", mask);
        return Length > 0 && Backend is IAttentionKernels kernels
            ? Contiguous().FusedSelfAttention(kernels, heads, mask, causal)
            : SelfAttentionSteps(heads, mask, causal);
    }

    private Tensor SelfAttentionSteps(int heads, Tensor? mask, bool causal)
    {
        var (examples, steps, width) = (Shape.Array[0], Shape.Array[1], Shape.Array[2] / 3);
        var parts = Array.ConvertAll(Split(3, axis: 2), part => part.Reshape(examples, steps, heads, width / heads).Permute(0, 2, 1, 3));
        return AttentionWeights(parts[0], parts[1], mask, causal).MatMul(parts[2]).Permute(0, 2, 1, 3).Reshape(examples, steps, width);
    }

    // Heads are views of x and y, and of x's gradient.
    private Tensor FusedSelfAttention(IAttentionKernels kernels, int heads, Tensor? mask, bool causal)
    {
        var (examples, steps, width) = (Shape.Array[0], Shape.Array[1], Shape.Array[2] / 3);
        var (y, weights) = (EmptyLike([examples, steps, width]), EmptyLike([examples, heads, steps, steps]));
        var q = Heads(heads, width);
        kernels.Attention(q, After(q, width), After(q, 2 * width), mask?.View.Stretched(weights.Shape), causal, y.Heads(heads, width), weights.View);
        return y.Record("self-attention", [this], (kernels, heads, mask, causal, weights),
            static (t, g, _, of) => [t[0].SelfAttentionBackward(of.kernels, of.heads, of.causal, of.weights, g.Contiguous())],
            derived: static (t, of) => t[0].SelfAttentionSteps(of.heads, of.mask, of.causal), weights);
    }

    private Tensor SelfAttentionBackward(IAttentionKernels kernels, int heads, bool causal, Tensor weights, Tensor g)
    {
        var (share, width) = (EmptyLike(Shape), Shape.Array[2] / 3);
        var (q, ofQ) = (Heads(heads, width), share.Heads(heads, width));
        kernels.AttentionBackward(g.Heads(heads, width), q, After(q, width), After(q, 2 * width), causal, weights.View,
            ofQ, After(ofQ, width), After(ofQ, 2 * width));
        return share;
    }

    // The first D numbers of each step as heads, [N, H, T, D / H].
    private View Heads(int heads, int width)
    {
        var (steps, row, size) = (Shape.Array[1], Shape.Array[2], width / heads);
        return new(View.Buffer, [Shape.Array[0], heads, steps, size], [steps * row, size, row, 1], View.Offset);
    }

    private static View After(View heads, int numbers) => heads with { Offset = heads.Offset + numbers };
}
