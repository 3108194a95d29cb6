using Lernet.Backends;

namespace Lernet.Ilgpu.Layout;

/// <summary>Whether elements of a view lie at the same place, as overlapping windows do, and along which axis one must go to meet none twice.</summary>
/// <remarks>Two axes of windows overlap: the places of windows, and the places inside one. With an index on one of them fixed, all elements
/// lie apart. Taking the indices of the inner axis from the last to the first meets the elements at one place in row-major order.</remarks>
internal readonly struct Overlap
{
    private readonly int axis;

    private Overlap(int axis, IEnumerable<int> turns, bool isUnordered = false)
    {
        this.axis = axis;
        Turns = turns;
        IsUnordered = isUnordered;
    }

    /// <summary>The indices on the axis in their order; a single one if nothing overlaps.</summary>
    public IEnumerable<int> Turns { get; }

    /// <summary>Whether there is no such axis.</summary>
    public bool IsUnordered { get; }

    public static Overlap Of(View y)
    {
        if (LiesApart(y, -1)) return new(-1, [0]);
        for (var axis = y.Shape.Rank - 1; axis >= 0; axis--)
        {
            if (y.Shape[axis] > 1 && LiesApart(y, axis)) return new(axis, Order(y, axis));
        }
        return new(-1, [], isUnordered: true);
    }

    /// <summary>The part of a view at an index of the axis.</summary>
    public View At(View x, int index) =>
        axis < 0 ? x : x with { Shape = x.Shape.With(axis, 1), Offset = x.Offset + (index * x.Strides[axis]) };

    // What meets at one place stands at different indices of the axis, and of others: those before it decide the order if there are any.
    // One step back on this axis goes with a step forward on the others if both strides have the same sign.
    private static IEnumerable<int> Order(View y, int axis)
    {
        var before = Enumerable.Range(0, axis).FirstOrDefault(other => y.Shape[other] > 1 && !LieApart(y, other, axis), -1);
        var indices = Enumerable.Range(0, y.Shape[axis]);
        return before >= 0 && Math.Sign(y.Strides[before]) == Math.Sign(y.Strides[axis]) ? indices.Reverse() : indices;
    }

    private static bool LieApart(View y, int first, int second) => LiesApart(y, Enumerable.Range(0, y.Shape.Rank).Where(axis => axis == first || axis == second));

    // Whether all elements have places of their own, with one axis left out.
    private static bool LiesApart(View y, int without) => LiesApart(y, Enumerable.Range(0, y.Shape.Rank).Where(axis => axis != without));

    // Each stride must be longer than all that lies within it.
    private static bool LiesApart(View y, IEnumerable<int> axes)
    {
        var reach = 0L;
        foreach (var axis in axes.Where(axis => y.Shape[axis] > 1).OrderBy(axis => Math.Abs((long)y.Strides[axis])))
        {
            var stride = Math.Abs((long)y.Strides[axis]);
            if (stride <= reach) return false;
            reach += stride * (y.Shape[axis] - 1);
        }
        return true;
    }
}
