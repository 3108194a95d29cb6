namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>Cut into parts of given sizes along an axis.</summary>
    /// <param name="sizes">At least 0 each; together the size of the axis.</param>
    /// <param name="axis">The axis.</param>
    /// <exception cref="ShapeException">The sizes do not add up to the axis.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A size is negative.</exception>
    public Tensor[] Split(int[] sizes, int axis = 0)
    {
        var along = Shape.Axis(axis, "split");
        foreach (var size in sizes) Require.AtLeast(0, "split", size, nameof(sizes));
        if (sizes.Sum() != Shape.Array[along]) throw ShapeException.SizesDoNotAddUp(Shape, along, sizes);
        var start = 0;
        return [.. sizes.Select(size => this[Along(along, start, start += size)])];
    }

    /// <summary>Cut into parts of equal size along an axis, the last one smaller where the axis cannot be cut evenly.</summary>
    /// <param name="count">How many parts, at least 1; fewer come out where ⌈size / count⌉ fits less often.</param>
    /// <param name="axis">The axis.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1.</exception>
    public Tensor[] Chunk(int count, int axis = 0)
    {
        Require.AtLeast(1, "chunk", count, nameof(count));
        var along = Shape.Axis(axis, "chunk");
        var all = Shape.Array[along];
        var size = Math.Max(1, (all + count - 1) / count);
        var parts = Math.Max(1, (all + size - 1) / size);
        return [.. Enumerable.Range(0, parts).Select(i => this[Along(along, i * size, Math.Min(all, (i + 1) * size))])];
    }

    /// <summary>The slices along an axis, which disappears: the opposite of <see cref="Stack"/>.</summary>
    /// <param name="axis">The axis.</param>
    public Tensor[] Unbind(int axis = 0)
    {
        var along = Shape.Axis(axis, "unbind");
        return [.. Enumerable.Range(0, Shape.Array[along]).Select(i => this[Along(along, i, i + 1)].Squeeze(along))];
    }
}
