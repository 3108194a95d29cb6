namespace Lernet.Nn;

/// <summary>One block of a transformer: every step looks at the others, then each by itself goes through a small network.</summary>
/// <remarks>Vaswani et al. 2017, arXiv:1706.03762; pre-norm: Xiong et al. 2020, arXiv:2002.04745. Parts are named and start as in PyTorch's
/// <c>TransformerEncoderLayer</c>. With <paramref name="causal"/> it is the block of a GPT.</remarks>
/// <param name="features">D, a multiple of the heads.</param>
/// <param name="heads">How many attention heads, at least 1.</param>
/// <param name="hidden">The width of the feed-forward part; 4 D if not given.</param>
/// <param name="keep">Dropout: the probability to keep a number, above 0, at most 1. PyTorch's default drops 0.1, which is keep 0.9.</param>
/// <param name="activation">Of the feed-forward part; ReLU if not given.</param>
/// <param name="preNorm">Normalise before each sublayer rather than after it.</param>
/// <param name="causal">Whether a step looks only at itself and the steps before.</param>
/// <exception cref="ArgumentException">A setting is out of range, or the features cannot be cut into the heads.</exception>
public sealed class TransformerEncoderBlock(int features, int heads, int? hidden = null, double keep = 1,
    ActivationFunction? activation = null, bool preNorm = false, bool causal = false) : TransformerBlock(features, hidden, keep, activation, preNorm)
{
    /// <summary>Who looks at whom.</summary>
    public MultiHeadAttention SelfAttention { get; } = new(features, heads, keep, causal: causal);

    /// <summary>The norm of the attention.</summary>
    public LayerNorm Norm1 { get; } = new(features);

    /// <summary>The norm of the feed-forward part.</summary>
    public LayerNorm Norm2 { get; } = new(features);

    /// <summary>The block without a mask.</summary>
    /// <param name="x">[N, T, D].</param>
    /// <returns>[N, T, D].</returns>
    /// <exception cref="ModuleException">Another shape, or the block was not initialised.</exception>
    public override Tensor Forward(Tensor x) => Forward(x, mask: null);

    /// <summary>The block with a mask.</summary>
    /// <param name="x">[N, T, D].</param>
    /// <param name="mask">1 where a step may look at another, 0 where not; broadcasts to [N, heads, T, T]. See <see cref="Mask"/>.</param>
    /// <returns>[N, T, D].</returns>
    /// <exception cref="ModuleException">A shape does not fit, or the block was not initialised.</exception>
    public Tensor Forward(Tensor x, Tensor? mask) =>
        Sublayer(Sublayer(x, Norm1, z => SelfAttention.Forward(z, z, z, mask)), Norm2, FeedForward);
}
