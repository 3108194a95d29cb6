namespace Lernet.Nn;

/// <summary>One block of a decoder: every step looks at the steps before it, then at what the encoder made, then goes through a small network.</summary>
/// <remarks>Vaswani et al. 2017, arXiv:1706.03762. Parts start as in PyTorch's <c>TransformerDecoderLayer</c>, where
/// <see cref="CrossAttention"/> is called <c>multihead_attn</c>.</remarks>
/// <inheritdoc cref="TransformerEncoderBlock"/>
public sealed class TransformerDecoderBlock(int features, int heads, int? hidden = null, double keep = 1,
    ActivationFunction? activation = null, bool preNorm = false, bool causal = true) : TransformerBlock(features, hidden, keep, activation, preNorm)
{
    /// <summary>How steps look at steps before.</summary>
    public MultiHeadAttention SelfAttention { get; } = new(features, heads, keep, causal: causal);

    /// <summary>How steps look at the memory.</summary>
    public MultiHeadAttention CrossAttention { get; } = new(features, heads, keep);

    /// <summary>The norm of the self-attention.</summary>
    public LayerNorm Norm1 { get; } = new(features);

    /// <summary>The norm of the attention to the memory.</summary>
    public LayerNorm Norm2 { get; } = new(features);

    /// <summary>The norm of the feed-forward part.</summary>
    public LayerNorm Norm3 { get; } = new(features);

    /// <summary>Not possible: a decoder needs a memory.</summary>
    /// <exception cref="ModuleException">Always.</exception>
    public override Tensor Forward(Tensor x) => throw ModuleException.NeedsMemory(ToString());

    /// <summary>The block.</summary>
    /// <param name="x">What was written so far, [N, T, D].</param>
    /// <param name="memory">What the encoder made, [N, S, D].</param>
    /// <param name="mask">1 where a step may look at another, 0 where not; broadcasts to [N, heads, T, T].</param>
    /// <param name="memoryMask">1 where a step may look at the memory, 0 where not; broadcasts to [N, heads, T, S].</param>
    /// <returns>[N, T, D].</returns>
    /// <exception cref="ModuleException">A shape does not fit, or the block was not initialised.</exception>
    public Tensor Forward(Tensor x, Tensor memory, Tensor? mask = null, Tensor? memoryMask = null)
    {
        x = Sublayer(x, Norm1, z => SelfAttention.Forward(z, z, z, mask));
        x = Sublayer(x, Norm2, z => CrossAttention.Forward(z, memory, memory, memoryMask));
        x = Sublayer(x, Norm3, FeedForward);
        ForwardTrace.Saw(this, x);
        return x;
    }
}
