namespace Lernet.Nn;

/// <summary>Masks of attention: 1 where a query may look at a key, 0 where not. Several are combined with <c>*</c>.</summary>
public static class Mask
{
    /// <summary>Step t may look at steps 0 .. t: a model that predicts the next token must not see it.</summary>
    /// <param name="steps">T, at least 1.</param>
    /// <returns>[T, T], 1 on and below the diagonal.</returns>
    public static Tensor Causal(int steps)
    {
        Require.AtLeast(1, steps, "mask");
        var places = Tensor.Range(steps);
        return places.Unsqueeze(1).GreaterOrEqual(places);
    }

    /// <summary>Nobody looks at steps after the end of a sequence.</summary>
    /// <param name="lengths">How long each of the N sequences is, 0 to T.</param>
    /// <param name="steps">T, at least 1.</param>
    /// <returns>[N, 1, 1, T].</returns>
    /// <exception cref="ArgumentOutOfRangeException">A length is below 0 or above T.</exception>
    public static Tensor OfLengths(IReadOnlyList<int> lengths, int steps)
    {
        Require.AtLeast(1, steps, "mask");
        foreach (var length in lengths) Require.From(0, steps + 1, length, "mask");
        return Tensor.From(lengths).Unsqueeze(1).Greater(Tensor.Range(steps)).Reshape(lengths.Count, 1, 1, steps);
    }

    /// <summary>Nobody looks at padding.</summary>
    /// <param name="tokens">Token numbers, [N, T].</param>
    /// <param name="padding">The token that fills up short sequences.</param>
    /// <returns>[N, 1, 1, T].</returns>
    public static Tensor OfTokens(Tensor tokens, int padding) =>
        (1 - tokens.EqualTo(padding)).Reshape(tokens.Shape[0], 1, 1, tokens.Shape[1]);
}
