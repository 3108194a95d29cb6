namespace Lernet.Nn;

/// <summary>Encoder blocks one after the other; pre-norm blocks are followed by a last layer norm.</summary>
/// <param name="layers">How many blocks, at least 1.</param>
/// <param name="features">D, a multiple of the heads.</param>
/// <param name="heads">How many attention heads, at least 1.</param>
/// <param name="hidden">The width of the feed-forward parts; 4 D if not given.</param>
/// <param name="keep">Dropout: the probability to keep a number, above 0, at most 1.</param>
/// <param name="activation">Of the feed-forward parts; ReLU if not given.</param>
/// <param name="preNorm">Normalise before each sublayer rather than after it.</param>
/// <param name="causal">Whether a step looks only at itself and the steps before.</param>
/// <exception cref="ArgumentException">A setting is out of range, or the features cannot be cut into the heads.</exception>
public sealed class TransformerEncoder(int layers, int features, int heads, int? hidden = null, double keep = 1,
    ActivationFunction? activation = null, bool preNorm = false, bool causal = false) : Module
{
    private readonly TransformerEncoderBlock[] blocks =
        [.. Enumerable.Range(0, Size.Positive(layers)).Select(_ => new TransformerEncoderBlock(features, heads, hidden, keep, activation, preNorm, causal))];

    /// <summary>The blocks, first to last.</summary>
    public IReadOnlyList<TransformerEncoderBlock> Blocks => blocks;

    /// <summary>The last norm; null for post-norm blocks, which end with one.</summary>
    public LayerNorm? Norm { get; } = preNorm ? new(features) : null;

    /// <inheritdoc/>
    /// <remarks>Null: sequences may be of any length.</remarks>
    public override Shape? InputShape => null;

    /// <summary>All blocks, without a mask.</summary>
    /// <param name="x">[N, T, D].</param>
    /// <returns>[N, T, D].</returns>
    /// <exception cref="ModuleException">Another shape, or the network was not initialised.</exception>
    public override Tensor Forward(Tensor x) => Forward(x, mask: null);

    /// <summary>All blocks, with a mask.</summary>
    /// <param name="x">[N, T, D].</param>
    /// <param name="mask">1 where a step may look at another, 0 where not; broadcasts to [N, heads, T, T]. See <see cref="Mask"/>.</param>
    /// <returns>[N, T, D].</returns>
    /// <exception cref="ModuleException">A shape does not fit, or the network was not initialised.</exception>
    public Tensor Forward(Tensor x, Tensor? mask)
    {
        var y = blocks.Aggregate(x, (value, block) => block.Forward(value, mask));
        return Norm is null ? y : Norm[y];
    }

    /// <inheritdoc/>
    public override string ToString() => $"TransformerEncoder {features}, {layers} block{(layers == 1 ? "" : "s")}{(causal ? ", causal" : "")}";
}
