namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>All products of two vectors: y[i, j] = a[i] · b[j].</summary>
    /// <returns>[M, N] for vectors [M] and [N].</returns>
    /// <exception cref="ShapeException">An operand is not a vector.</exception>
    public Tensor Outer(Tensor b)
    {
        if (Rank != 1 || b.Rank != 1) throw ShapeException.NeedsVectors("outer", Shape, b.Shape);
        return Unsqueeze(1) * b;
    }

    /// <summary>The sum of products over the last axes of a and the first axes of b.</summary>
    /// <param name="b">Its first axes have the sizes of this tensor's last ones.</param>
    /// <param name="axes">How many axes are summed over; 0 gives all products.</param>
    /// <returns>The other axes of a, then those of b.</returns>
    /// <exception cref="ShapeException">There are not as many axes, or their sizes differ.</exception>
    public Tensor TensorDot(Tensor b, int axes = 2)
    {
        if (axes < 0 || axes > Math.Min(Rank, b.Rank) || !Shape.Array[^axes..].SequenceEqual(b.Shape.Array[..axes]))
        {
            throw ShapeException.TensorDot(Shape, b.Shape, axes);
        }
        int[] shape = [.. Shape.Array[..^axes], .. b.Shape.Array[axes..]];
        var inner = b.Shape.Array[..axes].Aggregate(1, (x, y) => x * y);
        var (rows, columns) = (Shape.Array[..^axes].Aggregate(1, (x, y) => x * y), b.Shape.Array[axes..].Aggregate(1, (x, y) => x * y));
        return Reshape(rows, inner).MatMul(b.Reshape(inner, columns)).Reshape(shape);
    }

    /// <summary>The Kronecker product of two matrices: b once for every element of a, times it.</summary>
    /// <returns>[M P, N Q] for matrices [M, N] and [P, Q].</returns>
    /// <exception cref="ShapeException">An operand is not a matrix.</exception>
    public Tensor Kronecker(Tensor b)
    {
        if (Rank != 2 || b.Rank != 2) throw ShapeException.NeedsTwoMatrices("kronecker", Shape, b.Shape);
        return (Reshape(Shape[0], 1, Shape[1], 1) * b.Unsqueeze(1)).Reshape(Shape[0] * b.Shape[0], Shape[1] * b.Shape[1]);
    }

    /// <summary>The cross product of vectors of three numbers, which is perpendicular to both.</summary>
    /// <param name="b">Broadcast against this tensor.</param>
    /// <param name="axis">The axis of size 3.</param>
    /// <exception cref="ShapeException">The axis has another size.</exception>
    public Tensor Cross(Tensor b, int axis = -1)
    {
        var (first, second) = (Shape.Axis(axis, "cross"), b.Shape.Axis(axis, "cross"));
        if (Shape.Array[first] != 3 || b.Shape.Array[second] != 3) throw ShapeException.NeedsThree(Shape, b.Shape, axis);
        return (Roll(-1, first) * b.Roll(-2, second)) - (Roll(-2, first) * b.Roll(-1, second));
    }
}
