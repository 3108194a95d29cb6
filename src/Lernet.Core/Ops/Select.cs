using System.Buffers;
using Lernet.Backends;
using Lernet.Operators;

namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>Whole slices along an axis, picked by number: rows of a data set, vectors of an embedding.</summary>
    /// <param name="indices">A vector [K] of whole numbers in 0 .. size − 1.</param>
    /// <param name="axis">The axis to pick on; its size becomes K.</param>
    /// <exception cref="ShapeException">An index is outside the axis, or the indices are not a vector.</exception>
    public Tensor Take(Tensor indices, int axis = 0)
    {
        var along = Shape.Axis(axis, "take");
        if (indices.Rank != 1) throw ShapeException.NeedsAxes("take", "a vector of indices, [K]", indices.Shape);
        var shape = Shape.With(along, indices.Length);
        // The indices seen along their axis, again and again on the others.
        var strides = new int[Rank];
        strides[along] = indices.View.Strides[0];
        var index = new Tensor(indices.View with { Shape = shape, Strides = strides });
        CheckIndex("take", Shape, index, along);
        return Picked(index, along);
    }

    /// <summary>One element per index: y[i, j] = x[i, index[i, j]] for axis 1, and so on.</summary>
    /// <param name="index">Whole numbers in 0 .. size − 1; this tensor's rank, no size larger than here outside the axis.</param>
    /// <param name="axis">The axis to pick on.</param>
    /// <returns>The shape of the index.</returns>
    /// <exception cref="ShapeException">An index is outside the axis or the ranks differ.</exception>
    public Tensor Gather(Tensor index, int axis)
    {
        CheckBackend("gather", index);
        var along = Shape.Axis(axis, "gather");
        CheckIndex("gather", Shape, index, along);
        return Picked(index, along);
    }

    /// <summary>Zeros of a shape, to which each element of this tensor is added where its index points: the transpose of <see cref="Gather"/>.</summary>
    /// <param name="shape">The shape of the result.</param>
    /// <param name="index">This tensor's shape; whole numbers in 0 .. size − 1 of the result's axis.</param>
    /// <param name="axis">The axis the indices run on.</param>
    /// <exception cref="ShapeException">An index is outside the axis or shapes do not fit.</exception>
    public Tensor ScatterAdd(Shape shape, Tensor index, int axis) => ScatterAdd("scatter", shape, index, axis);

    private Tensor ScatterAdd(string op, Shape shape, Tensor index, int axis)
    {
        CheckBackend(op, index);
        var along = shape.Axis(axis, op);
        if (index.Shape != Shape) throw ShapeException.NotTheSame(op, "the index", index.Shape, Shape);
        CheckIndex(op, shape, index, along);
        return Spread(shape, index, along);
    }

    /// <summary>Class numbers as rows with a single 1: [N] becomes [N, classes].</summary>
    /// <exception cref="ShapeException">A number is outside 0 .. classes − 1.</exception>
    public Tensor OneHot(int classes)
    {
        var index = Unsqueeze(-1);
        return Full(Backend, index.Shape, 1).ScatterAdd("one-hot", new([.. Shape.Array, classes]), index, -1);
    }

    // Gather and its transpose with indices known to be right: checked before, or worked out by an operation itself.
    private Tensor Picked(Tensor index, int axis)
    {
        var y = EmptyLike(index.Shape);
        Backend.Gather(View, index.View, axis, y.View);
        return y.Record("gather", this, (index, axis), static (g, x, _, at) => g.Spread(x.Shape, at.index, at.axis), "1 or 0");
    }

    private Tensor Spread(Shape shape, Tensor index, int axis)
    {
        var y = Full(Backend, shape, 0);
        Backend.Scatter(default(AddZip), View, index.View, axis, y.View);
        return y.Record("scatter add", this, (index, axis), static (g, _, _, at) => g.Picked(at.index, at.axis), "1 or 0");
    }

    private static void CheckIndex(string op, Shape shape, Tensor index, int axis)
    {
        if (index.Rank != shape.Rank) throw ShapeException.RanksDiffer(op, shape, index.Shape);
        if (index.Length == 0) return;
        // Stretched axes hold the same indices again; look at each only once.
        Span<int> sizes = stackalloc int[index.Rank];
        for (var i = 0; i < sizes.Length; i++) sizes[i] = index.View.Strides[i] == 0 ? 1 : index.Shape.Array[i];
        var distinct = index.View with { Shape = Shape.Create(sizes) };
        CheckNumbers(op, distinct, shape.Array[axis], axis);
        for (var i = 0; i < shape.Rank; i++)
        {
            if (i != axis && index.Shape.Array[i] > shape.Array[i]) throw ShapeException.IndexTooLarge(op, index.Shape, shape, axis);
        }
    }

    // Whole numbers from 0 to below the size.
    private static void CheckNumbers(string op, View seen, int size, int axis)
    {
        var values = ArrayPool<float>.Shared.Rent(seen.Length);
        seen.Buffer.Backend.Download(seen, values.AsSpan(0, seen.Length));
        var wrong = FirstNoIndex(values.AsSpan(0, seen.Length), size);
        ArrayPool<float>.Shared.Return(values);
        if (wrong is { } value) throw ShapeException.NoSuchIndex(op, value, size, axis);
    }

    private static float? FirstNoIndex(ReadOnlySpan<float> values, int size)
    {
        foreach (var value in values)
        {
            if (!(value >= 0 && value < size && value == MathF.Floor(value))) return value;
        }
        return null;
    }
}
