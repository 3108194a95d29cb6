namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>The elements moved along an axis; those that leave at the end come back at the start.</summary>
    /// <param name="shift">How far, to larger indices; negative numbers to smaller ones.</param>
    /// <param name="axis">The axis.</param>
    public Tensor Roll(int shift, int axis = 0)
    {
        var along = Shape.Axis(axis, "roll");
        var size = Shape.Array[along];
        if (size == 0 || shift % size == 0) return this;
        var cut = (size - (shift % size)) % size;
        return Concatenate([this[Along(along, cut, size)], this[Along(along, 0, cut)]], along);
    }

    /// <summary>The plane of two axes turned by quarter turns, from the first axis towards the second.</summary>
    /// <param name="times">How many quarter turns; negative numbers turn the other way.</param>
    /// <param name="first">The first axis.</param>
    /// <param name="second">The second axis; for pictures [N, C, H, W] the axes are −2 and −1.</param>
    /// <exception cref="ShapeException">An axis does not exist, or it is one and the same.</exception>
    public Tensor Rot90(int times = 1, int first = 0, int second = 1)
    {
        var (a, b) = (Shape.Axis(first, "rot90"), Shape.Axis(second, "rot90"));
        if (a == b) throw ShapeException.RepeatedAxis("rot90", second, Shape);
        return (times & 3) switch
        {
            0 => this,
            1 => Flip(b).Transpose(a, b),
            2 => Flip(a).Flip(b),
            _ => Transpose(a, b).Flip(b),
        };
    }

    /// <summary>The whole tensor side by side with itself: [1, 2] twice is [1, 2, 1, 2].</summary>
    /// <param name="counts">How often along each axis, at least 0. Missing counts and missing axes stand in front and are 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public Tensor Tile(params int[] counts)
    {
        foreach (var count in counts) Require.AtLeast(0, "tile", count, nameof(counts));
        var y = counts.Length > Rank ? Reshape([.. Enumerable.Repeat(1, counts.Length - Rank), .. Shape.Array]) : this;
        for (var i = 1; i <= counts.Length; i++)
        {
            var (axis, count) = (y.Rank - i, counts[^i]);
            var size = y.Shape.Array[axis];
            if (count != 1) y = y.TakeAt(axis, Enumerable.Range(0, count * size).Select(k => k % size));
        }
        return y;
    }

    /// <summary>Each element several times: [1, 2] twice is [1, 1, 2, 2].</summary>
    /// <param name="count">How often, at least 0.</param>
    /// <param name="axis">The axis that grows. NumPy and PyTorch call this repeat along an axis and repeat_interleave.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public Tensor Repeat(int count, int axis = 0)
    {
        Require.AtLeast(0, "repeat", count, nameof(count));
        var along = Shape.Axis(axis, "repeat");
        return TakeAt(along, Enumerable.Range(0, Shape.Array[along] * count).Select(k => k / count));
    }

    /// <summary>Each element as often as its own count says.</summary>
    /// <param name="counts">One count of at least 0 per element of the axis.</param>
    /// <param name="axis">The axis that grows.</param>
    /// <exception cref="ShapeException">There are not as many counts as elements.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public Tensor Repeat(int[] counts, int axis = 0)
    {
        var along = Shape.Axis(axis, "repeat");
        if (counts.Length != Shape.Array[along]) throw ShapeException.NotTheSame("repeat", "the vector of counts", [counts.Length], [Shape.Array[along]]);
        foreach (var count in counts) Require.AtLeast(0, "repeat", count, nameof(counts));
        return TakeAt(along, counts.SelectMany((count, k) => Enumerable.Repeat(k, count)));
    }

    /// <summary>The coordinates of all points of a grid.</summary>
    /// <param name="axes">The coordinates along each axis, vectors.</param>
    /// <returns>One tensor per axis, each of shape [n₀, n₁, …]: result k holds the coordinate of axis k. NumPy swaps the first two unless told otherwise.</returns>
    /// <exception cref="ShapeException">A tensor is not a vector.</exception>
    public static Tensor[] MeshGrid(params Tensor[] axes)
    {
        foreach (var axis in axes)
        {
            if (axis.Rank != 1) throw ShapeException.RanksDiffer("mesh grid", [axis.Length], axis.Shape);
        }
        var shape = new Shape([.. axes.Select(axis => axis.Length)]);
        return [.. axes.Select((axis, k) => axis.Reshape([.. shape.Array.Select((size, i) => i == k ? size : 1)]).Expand(shape))];
    }
}
