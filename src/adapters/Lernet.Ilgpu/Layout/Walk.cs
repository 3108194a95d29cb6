using Lernet.Backends;

namespace Lernet.Ilgpu.Layout;

/// <summary>The way over up to four views of one shape: axes that lie alike in all of them are joined, axes of size 1 left out.</summary>
internal readonly struct Walk
{
    private const int Most = Shape.MaxRank;

    private Walk(Extents extents, ReadOnlySpan<View> views, ReadOnlySpan<int> steps)
    {
        Extents = extents;
        A = new(views[0].Offset, steps[..Most]);
        if (views.Length > 1) B = new(views[1].Offset, steps[Most..]);
        if (views.Length > 2) C = new(views[2].Offset, steps[(2 * Most)..]);
        if (views.Length > 3) D = new(views[3].Offset, steps[(3 * Most)..]);
    }

    public Extents Extents { get; }

    /// <summary>How the first view lies.</summary>
    public Steps A { get; }

    /// <summary>How the second view lies.</summary>
    public Steps B { get; }

    /// <summary>How the third view lies.</summary>
    public Steps C { get; }

    /// <summary>How the fourth view lies.</summary>
    public Steps D { get; }

    /// <summary>The way over views that all have the shape of the first; their elements are met in row-major order.</summary>
    public static Walk Over(params ReadOnlySpan<View> views)
    {
        Span<int> sizes = stackalloc int[Most], steps = stackalloc int[4 * Most];
        var (shape, axes) = (views[0].Shape, 0);
        for (var axis = shape.Rank - 1; axis >= 0; axis--)
        {
            var size = shape.Array[axis];
            if (size == 1) continue;
            if (axes > 0 && Joins(views, axis, sizes[axes - 1], steps[(axes - 1)..])) sizes[axes - 1] *= size;
            else
            {
                sizes[axes] = size;
                for (var i = 0; i < views.Length; i++) steps[(i * Most) + axes] = views[i].Strides[axis];
                axes++;
            }
        }
        return new(new(sizes, axes), views, steps);
    }

    // Whether one step along the axis is as far as all steps along the axis inside it, in every view.
    private static bool Joins(ReadOnlySpan<View> views, int axis, int size, ReadOnlySpan<int> steps)
    {
        for (var i = 0; i < views.Length; i++)
        {
            if (views[i].Strides[axis] != size * steps[i * Most]) return false;
        }
        return true;
    }
}
