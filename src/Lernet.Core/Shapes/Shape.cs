using System.Runtime.CompilerServices;

namespace Lernet;

/// <summary>The sizes of a tensor's axes, outermost first: [N, C] has N rows of C numbers; [] is a single number.</summary>
/// <remarks>Immutable. At most <see cref="MaxRank"/> axes; sizes are 0 or more. Axes may be counted from the end: -1 is the last.</remarks>
[CollectionBuilder(typeof(Shape), nameof(Create))]
public sealed class Shape : IEquatable<Shape>
{
    /// <summary>The most axes a tensor can have.</summary>
    public const int MaxRank = 8;

    /// <summary>The shape of a single number: no axes, one element.</summary>
    public static Shape Scalar { get; } = new(ReadOnlySpan<int>.Empty);

    // Shapes met lately, by the hash of their sizes: a training step asks for the same few again and again.
    private static readonly Shape?[] Known = new Shape?[256];

    private readonly int[] sizes;

    /// <summary>Makes a shape from the sizes of its axes.</summary>
    /// <exception cref="ShapeException">A size is negative, there are too many axes, or the number of elements exceeds 2^31 - 1.</exception>
    public Shape(params int[] sizes) : this((ReadOnlySpan<int>)sizes)
    {
    }

    private Shape(ReadOnlySpan<int> sizes)
    {
        this.sizes = sizes.ToArray();
        if (sizes.Length > MaxRank) throw ShapeException.TooManyAxes(this.sizes);
        long length = 1;
        foreach (var size in sizes)
        {
            if (size < 0) throw ShapeException.NegativeSize(this.sizes);
            length *= size;
            if (length > int.MaxValue) throw ShapeException.TooLarge(this.sizes);
        }
        Elements = (int)length;
        Strides = RowMajorStrides(this.sizes);
    }

    /// <summary>Makes a shape from a collection expression: <c>Shape s = [2, 3]</c>.</summary>
    public static Shape Create(ReadOnlySpan<int> sizes)
    {
        if (sizes.Length == 0) return Scalar;
        var hash = (uint)sizes.Length;
        // Sizes are often powers of two: the upper bits of a product with a large odd number tell them apart (Knuth, vol. 3, 6.4).
        foreach (var size in sizes) hash = (hash + (uint)size) * 2654435769;
        ref var known = ref Known[hash >> 24];
        // Another thread may put another shape here meanwhile; whichever is read is whole.
        return known is { } shape && shape.Sizes.SequenceEqual(sizes) ? shape : known = new(sizes);
    }

    /// <summary>The number of axes.</summary>
    public int Rank => sizes.Length;

    /// <summary>The number of elements: the product of all sizes, 1 for a scalar.</summary>
    /// <remarks>Not called Length: that would be the number of axes to a collection expression such as <c>[.. shape]</c>.</remarks>
    public int Elements { get; }

    /// <summary>The sizes, outermost first.</summary>
    public ReadOnlySpan<int> Sizes => sizes;

    /// <summary>The size of one axis; negative axes count from the end.</summary>
    public int this[int axis] => sizes[Axis(axis, "shape")];

    /// <summary>Steps between neighbours on each axis when the elements lie in row-major order.</summary>
    internal int[] Strides { get; }

    /// <summary>Steps between neighbours of the transpose of a matrix of this shape.</summary>
    internal int[] TurnedStrides => field ??= [Strides[1], Strides[0]];

    internal int[] Array => sizes;

    /// <summary>Enumerates the sizes, outermost first.</summary>
    public IEnumerator<int> GetEnumerator() => ((IEnumerable<int>)sizes).GetEnumerator();

    /// <summary>Turns an axis that may be negative into 0 .. Rank - 1.</summary>
    internal int Axis(int axis, string op)
    {
        var positive = axis < 0 ? axis + Rank : axis;
        return (uint)positive < (uint)Rank ? positive : throw ShapeException.NoSuchAxis(op, axis, this);
    }

    /// <summary>The same shape with the given axes set to 1 (kept) or removed.</summary>
    internal Shape Reduced(ReadOnlySpan<bool> axes, bool keep)
    {
        Span<int> result = stackalloc int[MaxRank];
        var rank = 0;
        for (var i = 0; i < Rank; i++)
        {
            if (!axes[i]) result[rank++] = sizes[i];
            else if (keep) result[rank++] = 1;
        }
        return Create(result[..rank]);
    }

    /// <summary>The same shape with one axis of another size.</summary>
    internal Shape With(int axis, int size)
    {
        Span<int> result = stackalloc int[MaxRank];
        sizes.CopyTo(result);
        result[axis] = size;
        return Create(result[..Rank]);
    }

    private static int[] RowMajorStrides(int[] sizes)
    {
        var strides = new int[sizes.Length];
        for (int i = sizes.Length - 1, step = 1; i >= 0; step *= Math.Max(1, sizes[i]), i--) strides[i] = step;
        return strides;
    }

    /// <inheritdoc/>
    public bool Equals(Shape? other) => ReferenceEquals(this, other) || (other is not null && Sizes.SequenceEqual(other.Sizes));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Shape);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var size in sizes) hash.Add(size);
        return hash.ToHashCode();
    }

    /// <summary>Same number of axes with the same sizes.</summary>
    public static bool operator ==(Shape? a, Shape? b) => a is null ? b is null : a.Equals(b);

    /// <summary>Not the same axes and sizes.</summary>
    public static bool operator !=(Shape? a, Shape? b) => !(a == b);

    /// <summary>The sizes in brackets, for example <c>[32, 784]</c>.</summary>
    public override string ToString() => $"[{string.Join(", ", sizes)}]";
}
