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
        return Product(this, b).Record("matmul",
            this, static (g, a, b, _) => ProductLike(a, g, b.Transpose()), "bᵀ",
            b, static (g, a, b, _) => ProductLike(b, a.Transpose(), g), "aᵀ");
    }

    /// <summary>The inner product of two vectors: Σ aᵢ bᵢ.</summary>
    /// <exception cref="ShapeException">The lengths differ.</exception>
    public Tensor Dot(Tensor b) => MatMul(b);

    // a b, laid out in memory as another tensor is: the gradient of a transposed weight then lies side by side once it is turned back,
    // and the optimizer reads it in one run.
    private static Tensor ProductLike(Tensor like, Tensor a, Tensor b)
    {
        var (rows, columns) = (like.View.Strides[^2], like.View.Strides[^1]);
        return rows == 1 && columns > 1 ? b.Transpose().MatMul(a.Transpose()).Transpose() : a.MatMul(b);
    }

    private static Tensor Product(Tensor a, Tensor b)
    {
        if (a.Rank == 2 && b.Rank == 2)
        {
            var single = a.EmptyLike([a.Shape[0], b.Shape[1]]);
            single.Backend.MatMul(a.View, b.View, single.View);
            return single;
        }
        var (stackA, stackB) = (new Shape(a.Shape.Array[..^2]), new Shape(b.Shape.Array[..^2]));
        if (stackA != stackB && ClashMarks.Broadcast(stackA, stackB).Count > 0) throw ShapeException.StacksDiffer(a.Shape, b.Shape, stackA, stackB);
        var leading = Broadcasting.Common("matmul", stackA, stackB).Array;
        var y = a.EmptyLike([.. leading, a.Shape[-2], b.Shape[-1]]);
        y.Backend.MatMul(
            a.View.Stretched([.. leading, a.Shape[-2], a.Shape[-1]]), b.View.Stretched([.. leading, b.Shape[-2], b.Shape[-1]]), y.View);
        return y;
    }
}
