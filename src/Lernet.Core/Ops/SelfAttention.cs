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
        if (mask is not null) CheckBackend("self-attention", mask);
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
        kernels.Attention(Heads(this, 0), Heads(this, 1), Heads(this, 2), mask?.View.Stretched(weights.Shape), causal, Heads(y, 0), weights.View);
        return y.Record("self-attention", [this], Backward, derived: t => t[0].SelfAttentionSteps(heads, mask, causal), weights);

        Tensor?[] Backward(Tensor g, bool[] wanted)
        {
            var share = EmptyLike(Shape);
            kernels.AttentionBackward(Heads(g.Contiguous(), 0), Heads(this, 0), Heads(this, 1), Heads(this, 2), causal, weights.View,
                Heads(share, 0), Heads(share, 1), Heads(share, 2));
            return [share];
        }

        View Heads(Tensor x, int part)
        {
            var (row, size) = (x.Shape.Array[2], width / heads);
            return new(x.View.Buffer, [examples, heads, steps, size], [steps * row, size, row, 1], x.View.Offset + (part * width));
        }
    }
}
