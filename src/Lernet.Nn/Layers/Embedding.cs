namespace Lernet.Nn;

/// <summary>A table of vectors, one per token: token numbers become their vectors.</summary>
/// <remarks>Bengio et al. 2003, "A neural probabilistic language model". Vectors start normal with deviation 1, PyTorch's default.</remarks>
/// <param name="tokens">V, how many tokens there are, at least 1.</param>
/// <param name="features">D, the length of a vector, at least 1.</param>
/// <param name="padding">A token that fills up short sequences: its vector starts at 0 and does not learn.</param>
/// <param name="initializer">How the vectors start.</param>
/// <exception cref="ArgumentOutOfRangeException">A size is not positive, or the padding is no token.</exception>
public sealed class Embedding(int tokens, int features, int? padding = null, Initializer? initializer = null) : Module
{
    private readonly int? padding = Checked(padding, tokens);
    private readonly Parameter weight = new([Size.Positive(tokens), Size.Positive(features)], Start(initializer ?? Initializers.Normal(1), padding));

    /// <summary>The vectors, [V, D].</summary>
    public Tensor Weight => weight.Value;

    /// <summary>The vectors of tokens.</summary>
    /// <param name="x">Token numbers 0 .. V − 1, of any shape, such as [N, T].</param>
    /// <returns>[…, D].</returns>
    /// <exception cref="ModuleException">A number is no token, or the layer was not initialised.</exception>
    public override Tensor Forward(Tensor x)
    {
        Check(x);
        Shape shape = [.. x.Shape, weight.Shape[1]];
        var y = Weight.Take(x.Reshape(-1)).Reshape(shape.Sizes.ToArray());
        if (padding is not { } blank) return y;
        return Tensor.Where(x.EqualTo(blank).Unsqueeze(-1), Weight.Detach()[blank], y);
    }

    /// <inheritdoc/>
    public override string ToString() => $"Embedding {weight.Shape[0]} → {weight.Shape[1]}{(padding is { } blank ? $", padding {blank}" : "")}";

    private void Check(Tensor x)
    {
        using var numbers = Numbers.Of(x);
        for (var i = 0; i < x.Length; i++)
        {
            var token = numbers.Span[i];
            if (!(token >= 0 && token < weight.Shape[0] && token == MathF.Floor(token))) throw ModuleException.NoSuchToken(ToString(), token, i, weight.Shape[0]);
        }
    }

    private static Initializer Start(Initializer initializer, int? padding) => padding is not { } blank ? initializer : (shape, seed) =>
    {
        var isBlank = Tensor.Range(shape[0]).Reshape(-1, 1).EqualTo(blank);
        return Tensor.Where(isBlank, Tensor.Scalar(0), initializer(shape, seed));
    };

    private static int? Checked(int? padding, int tokens)
    {
        if (padding is { } blank && (uint)blank >= (uint)tokens)
        {
            throw new ArgumentOutOfRangeException(nameof(padding), padding, $"embedding: padding is a token, 0 to {tokens - 1}.");
        }
        return padding;
    }
}
