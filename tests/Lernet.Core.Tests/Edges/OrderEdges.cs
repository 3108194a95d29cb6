namespace Lernet.Core.Tests.Edges;

/// <summary>Sorting, masks, repetition, diagonals, sums of products.</summary>
internal static class OrderEdges
{
    private static readonly Tensor Matrix = Tensor.Range(6).Reshape(2, 3);
    private static readonly Tensor None = Tensor.Zeros(0, 3);
    private static readonly Tensor Mixed = new[] { 1, double.NaN, double.PositiveInfinity, double.NegativeInfinity };

    public static IEnumerable<Edge> All
    {
        get
        {
            const string section = "order, masks and repetition";
            yield return Edge.Of(section, () => Mixed.Sort());
            yield return Edge.Of(section, () => Mixed.Sort(descending: true));
            yield return Edge.Of(section, () => Tensor.Scalar(1).Sort());
            yield return Edge.Of(section, () => None.Sort(0).Shape);
            yield return Edge.Of(section, () => Matrix.Sort(2));
            yield return Edge.Of(section, () => Matrix.TopK(4));
            yield return Edge.Of(section, () => Matrix.TopK(0));
            yield return Edge.Of(section, () => Mixed.TopK(2).Values);
            yield return Edge.Of(section, () => None.Median(0));
            yield return Edge.Of(section, () => Mixed.Median());
            yield return Edge.Of(section, () => Matrix.Quantile(1.5));
            yield return Edge.Of(section, () => Matrix.Norm(-1));
            yield return Edge.Of(section, () => None.Norm());
            yield return Edge.Of(section, () => None.Product());
            yield return Edge.Of(section, () => None.CumMax(0).Shape);
            yield return Edge.Of(section, () => Matrix.MaskedFill(Tensor.Ones(2), 0));
            yield return Edge.Of(section, () => Matrix.MaskedSelect(Tensor.Ones(2)));
            yield return Edge.Of(section, () => Matrix.MaskedSelect(Tensor.Zeros(2, 3)).Shape);
            yield return Edge.Of(section, () => Tensor.Zeros(2).NonZero().Shape);
            yield return Edge.Of(section, () => Mixed.ReplaceNaN());
            yield return Edge.Of(section, () => Matrix.Chunk(0));
            yield return Edge.Of(section, () => Matrix.Chunk(9).Length);
            yield return Edge.Of(section, () => Matrix.Scatter(Tensor.Zeros(2, 1), Tensor.Ones(1, 1), 1));
            yield return Edge.Of(section, () => Matrix.Scatter(Tensor.Full(3, 2, 1), Tensor.Ones(2, 1), 1));
            yield return Edge.Of(section, () => Matrix.Roll(1, 2));
            yield return Edge.Of(section, () => None.Roll(5).Shape);
            yield return Edge.Of(section, () => Matrix.Rot90(1, 0, 0));
            yield return Edge.Of(section, () => Matrix.Tile(2));
            yield return Edge.Of(section, () => Matrix.Tile(-1, 1));
            yield return Edge.Of(section, () => Matrix.Repeat(-1));
            yield return Edge.Of(section, () => Matrix.Repeat([1, 2, 3]));
            yield return Edge.Of(section, () => Tensor.Ones(3).Diagonal());
            yield return Edge.Of(section, () => Matrix.Diagonal(5).Shape);
            yield return Edge.Of(section, () => Tensor.Ones(3).LowerTriangle());
            yield return Edge.Of(section, () => Matrix.Outer(Matrix));
            yield return Edge.Of(section, () => Matrix.Cross(Tensor.Ones(2, 2)));
            yield return Edge.Of(section, () => Tensor.Einsum("ij,jk->ik", Matrix, Matrix));
            yield return Edge.Of(section, () => Tensor.Einsum("ij,jk->ik", Matrix));
            yield return Edge.Of(section, () => Tensor.Einsum("ijk->i", Matrix));
            yield return Edge.Of(section, () => Tensor.Einsum("ij->z", Matrix));
            yield return Edge.Of(section, () => Tensor.Einsum("i1->i", Matrix));
            yield return Edge.Of(section, () => Tensor.Zeros(2).CosineSimilarity(Tensor.Ones(2)));
            yield return Edge.Of(section, () => Matrix.Remainder(0));
            yield return Edge.Of(section, () => None.All());
            yield return Edge.Of(section, () => None.Any());
        }
    }
}
