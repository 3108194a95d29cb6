namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>The diagonal of matrices, as a view: y[…, i] = x[…, i, i + offset].</summary>
    /// <param name="offset">0 is the main diagonal, positive numbers count upwards from it, negative ones downwards.</param>
    /// <returns>[…, length]; length 0 for a diagonal beyond the matrix. NumPy and PyTorch take the first two axes unless told otherwise.</returns>
    /// <exception cref="ShapeException">There are fewer than two axes.</exception>
    public Tensor Diagonal(int offset = 0)
    {
        if (Rank < 2) throw ShapeException.NoSuchAxis("diagonal", -2, Shape);
        var (rows, columns) = (Shape.Array[^2], Shape.Array[^1]);
        var (down, right) = (View.Strides[^2], View.Strides[^1]);
        var length = Math.Max(0, offset >= 0 ? Math.Min(rows, columns - offset) : Math.Min(rows + offset, columns));
        var start = length == 0 ? 0 : offset >= 0 ? offset * right : -offset * down;
        var y = new Tensor(View with
        {
            Shape = new([.. Shape.Array[..^2], length]), Strides = [.. View.Strides[..^2], down + right], Offset = View.Offset + start,
        });
        return y.Record("diagonal", (this, g => g.OnDiagonal(Shape, offset), "1"));
    }

    /// <summary>Square matrices with these numbers on a diagonal and zeros elsewhere: [n] becomes [n, n].</summary>
    /// <param name="offset">Which diagonal, as in <see cref="Diagonal"/>; the matrix grows by |offset|.</param>
    /// <exception cref="ShapeException">This is a single number.</exception>
    public Tensor DiagonalMatrix(int offset = 0)
    {
        if (Rank == 0) throw ShapeException.NoSuchAxis("diagonal matrix", -1, Shape);
        var size = Shape.Array[^1] + Math.Abs(offset);
        return OnDiagonal(new([.. Shape.Array[..^1], size, size]), offset);
    }

    /// <summary>The sum of the diagonal of matrices: Σᵢ x[…, i, i].</summary>
    /// <exception cref="ShapeException">There are fewer than two axes.</exception>
    public Tensor Trace() => Diagonal().Sum(-1);

    /// <summary>Matrices with zeros above a diagonal.</summary>
    /// <param name="diagonal">The last diagonal that stays, as in <see cref="Diagonal"/>.</param>
    /// <exception cref="ShapeException">There are fewer than two axes.</exception>
    public Tensor LowerTriangle(int diagonal = 0) => Where(Steps("lower triangle").LessOrEqual(diagonal), this, Zero());

    /// <summary>Matrices with zeros below a diagonal.</summary>
    /// <param name="diagonal">The first diagonal that stays, as in <see cref="Diagonal"/>.</param>
    /// <exception cref="ShapeException">There are fewer than two axes.</exception>
    public Tensor UpperTriangle(int diagonal = 0) => Where(Steps("upper triangle").GreaterOrEqual(diagonal), this, Zero());

    private Tensor OnDiagonal(Shape shape, int offset)
    {
        var y = Full(Backend, shape, 0);
        using (Autograd.NoGrad()) Backend.Copy(View, y.Diagonal(offset).View);
        return y.Record("diagonal matrix", (this, g => g.Diagonal(offset), "1"));
    }

    // On which diagonal each element of a matrix lies: column − row.
    private Tensor Steps(string op)
    {
        if (Rank < 2) throw ShapeException.NoSuchAxis(op, -2, Shape);
        return Whole(Enumerable.Range(0, Shape.Array[^1])) - Whole(Enumerable.Range(0, Shape.Array[^2])).Unsqueeze(1);
    }
}
