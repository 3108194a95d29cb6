namespace Lernet.Data;

/// <summary>Texts as numbers, one row each, filled up to equal length.</summary>
/// <param name="Numbers">The numbers of the tokens, [N, T].</param>
/// <param name="Lengths">How many tokens of each row are not padding.</param>
public sealed record TokenBatch(Tensor Numbers, IReadOnlyList<int> Lengths)
{
    /// <summary>1 at tokens and 0 at padding, [N, T].</summary>
    public Tensor Mask => Tensor.Range(Numbers.Shape[1]).Less(Tensor.From(Lengths).Reshape(Lengths.Count, 1));
}
