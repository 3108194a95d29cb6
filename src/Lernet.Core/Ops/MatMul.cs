namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>The matrix product: y[…, m, n] = Σₖ a[…, m, k] · b[…, k, n].</summary>
    /// <param name="b">[…, K, N]; leading axes are broadcast. A vector on either side is a row or column that disappears again.</param>
    /// <returns>[…, M, N].</returns>
    /// <exception cref="ShapeException">The inner sizes differ; the message shows both shapes and suggests the transpose where it fits.</exception>
    public Tensor MatMul(Tensor b)
    {
        CheckBackend("matmul", b);
        if (Rank == 0 || b.Rank == 0) throw ShapeException.NeedsMatrices(Shape, b.Shape);
        if (Shape[-1] != b.Shape[Math.Max(0, b.Rank - 2)]) throw ShapeException.InnerSizesDiffer(Shape, b.Shape);
        if (Rank == 1) return Unsqueeze(0).MatMul(b).Squeeze(b.Rank == 1 ? 0 : -2);
        if (b.Rank == 1) return MatMul(b.Unsqueeze(1)).Squeeze(-1);
        var y = Product(this, b);
        return y.Record("matmul",
            (this, g => g.MatMul(b.Transpose()), "bᵀ"),
            (b, g => Transpose().MatMul(g), "aᵀ"));
    }

    /// <summary>The inner product of two vectors: Σ aᵢ bᵢ.</summary>
    /// <exception cref="ShapeException">The lengths differ.</exception>
    public Tensor Dot(Tensor b) => MatMul(b);

    private static Tensor Product(Tensor a, Tensor b)
    {
        var leading = Broadcasting.Common("matmul", new(a.Shape.Array[..^2]), new(b.Shape.Array[..^2]));
        int[] sizes = [.. leading.Array];
        var y = a.EmptyLike(new([.. sizes, a.Shape[-2], b.Shape[-1]]));
        y.Backend.MatMul(
            a.View.Stretched(new([.. sizes, a.Shape[-2], a.Shape[-1]])),
            b.View.Stretched(new([.. sizes, b.Shape[-2], b.Shape[-1]])), y.View);
        return y;
    }
}
