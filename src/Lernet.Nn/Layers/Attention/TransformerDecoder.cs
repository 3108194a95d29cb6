namespace Lernet.Nn;

/// <summary>Decoder blocks one after the other; pre-norm blocks are followed by a last layer norm.</summary>
/// <param name="layers">How many blocks, at least 1.</param>
/// <param name="features">D, a multiple of the heads.</param>
/// <param name="heads">How many attention heads, at least 1.</param>
/// <param name="hidden">The width of the feed-forward parts; 4 D if not given.</param>
/// <param name="keep">Dropout: the probability to keep a number, above 0, at most 1.</param>
/// <param name="activation">Of the feed-forward parts; ReLU if not given.</param>
/// <param name="preNorm">Normalise before each sublayer rather than after it.</param>
/// <param name="causal">Whether a step looks only at itself and the steps before.</param>
/// <exception cref="ArgumentException">A setting is out of range, or the features cannot be cut into the heads.</exception>
public sealed class TransformerDecoder(int layers, int features, int heads, int? hidden = null, double keep = 1,
    ActivationFunction? activation = null, bool preNorm = false, bool causal = true) : Module
{
    private readonly TransformerDecoderBlock[] blocks =
        [.. Enumerable.Range(0, Size.Positive(layers)).Select(_ => new TransformerDecoderBlock(features, heads, hidden, keep, activation, preNorm, causal))];

    /// <summary>The blocks, first to last.</summary>
    public IReadOnlyList<TransformerDecoderBlock> Blocks => blocks;

    /// <summary>The last norm; null for post-norm blocks, which end with one.</summary>
    public LayerNorm? Norm { get; } = preNorm ? new(features) : null;

    /// <inheritdoc/>
    /// <remarks>Null: sequences may be of any length.</remarks>
    public override Shape? InputShape => null;

    /// <summary>Not possible: a decoder needs a memory.</summary>
    /// <exception cref="ModuleException">Always.</exception>
    public override Tensor Forward(Tensor x) => throw ModuleException.NeedsMemory(ToString());

    /// <summary>All blocks.</summary>
    /// <inheritdoc cref="TransformerDecoderBlock.Forward(Tensor, Tensor, Tensor?, Tensor?)"/>
    public Tensor Forward(Tensor x, Tensor memory, Tensor? mask = null, Tensor? memoryMask = null)
    {
        var y = blocks.Aggregate(x, (value, block) => block.Forward(value, memory, mask, memoryMask));
        return Norm is null ? y : Norm[y];
    }

    /// <inheritdoc/>
    public override string ToString() => $"TransformerDecoder {features}, {layers} block{(layers == 1 ? "" : "s")}{(causal ? ", causal" : "")}";
}
