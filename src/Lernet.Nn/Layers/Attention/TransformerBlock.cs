namespace Lernet.Nn;

/// <summary>What encoder and decoder blocks have in common: sublayers with shortcut, dropout and layer norm, and the feed-forward part.</summary>
public abstract class TransformerBlock : Module
{
    private readonly ActivationFunction activation;
    private readonly bool preNorm;

    private protected TransformerBlock(int features, int? hidden, double keep, ActivationFunction? activation, bool preNorm)
    {
        (Linear1, Linear2) = (new(features, hidden ?? (4 * features)), new(hidden ?? (4 * features), features));
        (Dropout, this.activation, this.preNorm) = (new(keep), activation ?? Activation.Relu, preNorm);
    }

    /// <summary>The first half of the feed-forward part, D → hidden.</summary>
    public Linear Linear1 { get; }

    /// <summary>The second half of the feed-forward part, hidden → D.</summary>
    public Linear Linear2 { get; }

    /// <summary>Drops numbers of every sublayer's result and within the feed-forward part.</summary>
    public Dropout Dropout { get; }

    /// <inheritdoc/>
    /// <remarks>Null: sequences may be of any length.</remarks>
    public sealed override Shape? InputShape => null;

    /// <summary>x + dropout(f(norm(x))) pre-norm, norm(x + dropout(f(x))) post-norm.</summary>
    private protected Tensor Sublayer(Tensor x, LayerNorm norm, Func<Tensor, Tensor> f) =>
        preNorm ? x + Dropout[f(norm[x])] : norm[x + Dropout[f(x)]];

    private protected Tensor FeedForward(Tensor x) => Linear2[Dropout[activation(Linear1[x])]];
}
