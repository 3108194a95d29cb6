namespace Lernet.Backends;

/// <summary>How a tensor reads its buffer: element [i, j, …] lies at offset + i · stride₀ + j · stride₁ + …</summary>
/// <remarks>Reshape, permute, expand, slice and flip make another view of the same buffer; no number moves.</remarks>
/// <param name="Buffer">Where the numbers are.</param>
/// <param name="Shape">The sizes of the axes.</param>
/// <param name="Strides">Steps between neighbours on each axis; 0 on a stretched axis, negative on a flipped one.</param>
/// <param name="Offset">Where element [0, 0, …] lies.</param>
public readonly record struct View(Buffer Buffer, Shape Shape, int[] Strides, int Offset)
{
    /// <summary>A view of a whole buffer in row-major order.</summary>
    public View(Buffer buffer, Shape shape) : this(buffer, shape, shape.Strides, 0)
    {
    }

    /// <summary>The number of elements seen.</summary>
    public int Length => Shape.Elements;

    /// <summary>Whether the elements lie side by side in row-major order.</summary>
    public bool IsContiguous => ReferenceEquals(Strides, Shape.Strides) || IsContiguousFrom(0);

    /// <summary>Whether those of each part do that all but the first few axes make up.</summary>
    internal bool IsContiguousFrom(int axis)
    {
        var sizes = Shape.Array;
        for (int i = sizes.Length - 1, step = 1; i >= axis; step *= sizes[i], i--)
        {
            if (sizes[i] != 1 && Strides[i] != step) return false;
        }
        return true;
    }

    /// <summary>The place in the buffer of the element with the given row-major number.</summary>
    public int At(int number) => At(number, Shape.Rank);

    /// <summary>Where a part starts that all but the first few axes make up; parts are numbered in row-major order.</summary>
    internal int At(int number, int axes)
    {
        var place = Offset;
        var sizes = Shape.Array;
        for (var i = axes - 1; i >= 0; i--)
        {
            (number, var index) = Math.DivRem(number, sizes[i]);
            place += index * Strides[i];
        }
        return place;
    }

    /// <summary>The same numbers read as if they had a larger shape (broadcasting).</summary>
    public View Stretched(Shape shape) =>
        shape == Shape ? this : this with { Shape = shape, Strides = Broadcasting.Strides(Shape, Strides, shape) };

    /// <summary>The same numbers with the axes in another order.</summary>
    public View Permuted(ReadOnlySpan<int> axes)
    {
        Span<int> sizes = stackalloc int[axes.Length];
        var strides = new int[axes.Length];
        for (var i = 0; i < axes.Length; i++) (sizes[i], strides[i]) = (Shape.Array[axes[i]], Strides[axes[i]]);
        return this with { Shape = Shape.Create(sizes), Strides = strides };
    }

    /// <summary>Numbers that lie side by side as a matrix: all axes but the last are joined.</summary>
    internal View Rows()
    {
        var sizes = Shape.Array;
        if (sizes.Length == 2) return this;
        var columns = sizes.Length == 0 ? 1 : sizes[^1];
        Shape shape = [columns == 0 ? 0 : Length / columns, columns];
        return new(Buffer, shape, shape.Strides, Offset);
    }

    /// <summary>The transpose of a matrix.</summary>
    internal View Transposed() => new(Buffer, [Shape.Array[1], Shape.Array[0]],
        ReferenceEquals(Strides, Shape.Strides) ? Shape.TurnedStrides : [Strides[1], Strides[0]], Offset);
}
