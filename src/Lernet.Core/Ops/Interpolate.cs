namespace Lernet;

/// <summary>How numbers between the elements of a tensor are made up.</summary>
public enum Interpolation
{
    /// <summary>The element that the place falls into.</summary>
    Nearest,

    /// <summary>A straight line between the two neighbours; over two axes, bilinear.</summary>
    Linear,
}

public sealed partial class Tensor
{
    /// <summary>Pictures or sequences of another size, the last axes stretched or shrunk.</summary>
    /// <remarks>
    /// Place i of L′ looks at x in L: nearest takes element ⌊i · L / L′⌋. Linear looks at (i + ½) L / L′ − ½, held inside the axis,
    /// so that elements are squares whose centres are compared; with <paramref name="alignCorners"/> at i (L − 1) / (L′ − 1),
    /// so that first and last elements stay what they are.
    /// </remarks>
    /// <param name="size">New sizes, at least 1, for the last axes: <c>[56, 56]</c> for pictures [N, C, H, W].</param>
    /// <param name="mode">How numbers in between are made up.</param>
    /// <param name="alignCorners">Linear only: keep the corners in place.</param>
    /// <exception cref="ShapeException">More sizes than axes, or an axis is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A size is below 1.</exception>
    public Tensor Interpolate(int[] size, Interpolation mode = Interpolation.Nearest, bool alignCorners = false)
    {
        if (size.Length > Rank) throw ShapeException.TooManyAxesNamed("interpolate", size.Length, Shape);
        foreach (var length in size) Require.AtLeast(1, "interpolate", length, nameof(size));
        var (y, first) = (this, Rank - size.Length);
        for (var i = 0; i < size.Length; i++)
        {
            if (Shape.Array[first + i] == 0) throw ShapeException.Empty("interpolate", Shape);
            y = mode == Interpolation.Nearest ? y.Nearest(first + i, size[i]) : y.Between(first + i, size[i], alignCorners);
        }
        return y;
    }

    private Tensor Nearest(int axis, int count)
    {
        var length = (long)Shape.Array[axis];
        return count == length ? this : TakeAt(axis, Enumerable.Range(0, count).Select(i => (int)(i * length / count)));
    }

    private Tensor Between(int axis, int count, bool alignCorners)
    {
        var length = Shape.Array[axis];
        if (count == length) return this;
        var places = Enumerable.Range(0, count).Select(i => alignCorners
            ? count == 1 ? 0 : i * (length - 1.0) / (count - 1)
            : Math.Max(0, ((i + 0.5) * length / count) - 0.5)).ToArray();
        var lower = Array.ConvertAll(places, p => Math.Min((int)p, length - 1));
        var sizes = new int[Rank - axis];
        Array.Fill(sizes, 1);
        sizes[0] = count;
        var share = From([.. places.Select((p, i) => p - lower[i])], new(sizes), Backend);
        var (a, b) = (TakeAt(axis, lower), TakeAt(axis, lower.Select(i => Math.Min(i + 1, length - 1))));
        return (a * (1 - share)) + (b * share);
    }
}
