namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>The elements along an axis in order. NaN counts as the largest number, as in PyTorch; NumPy puts it last in both orders.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="descending">The largest first.</param>
    public Tensor Sort(int axis = -1, bool descending = false)
    {
        var along = Shape.Axis(axis, "sort");
        return Picked(ArgSort(along, descending), along);
    }

    /// <summary>The indices that put the elements along an axis in order; of equal elements the first stays first. No derivative.</summary>
    /// <inheritdoc cref="Sort"/>
    /// <returns>Whole numbers, so that <c>x.Gather(x.ArgSort(axis), axis)</c> is <c>x.Sort(axis)</c>.</returns>
    public Tensor ArgSort(int axis = -1, bool descending = false)
    {
        var along = Shape.Axis(axis, "argsort");
        using var noGrad = Autograd.NoGrad();
        // Backwards through the reversed axis, so that equal elements keep their order.
        if (descending) return (Shape.Array[along] - 1 - Flip(along).ArgSort(along)).Flip(along);
        var y = EmptyLike(Shape);
        Backend.ArgSort(View, along, y.View);
        return y;
    }

    /// <summary>The k largest (or smallest) elements along an axis, in order, with the places where they stand.</summary>
    /// <param name="k">How many, at most the size of the axis.</param>
    /// <param name="axis">The axis; its size becomes k.</param>
    /// <param name="largest">The largest, the greatest first; otherwise the smallest, the least first.</param>
    /// <exception cref="ShapeException">k is negative or larger than the axis.</exception>
    public (Tensor Values, Tensor Indices) TopK(int k, int axis = -1, bool largest = true)
    {
        var along = Shape.Axis(axis, "topk");
        if (k < 0 || k > Shape.Array[along]) throw ShapeException.TopK(k, Shape, along);
        var indices = ArgSort(along, descending: largest)[Along(along, 0, k)];
        return (Picked(indices, along), indices);
    }

    /// <summary>Of the elements along an axis the one in the middle; of two in the middle the smaller, as in PyTorch (NumPy takes their mean).
    /// NaN if any is.</summary>
    /// <inheritdoc cref="Sum(int, bool)"/>
    /// <exception cref="ShapeException">The axis has size 0.</exception>
    public Tensor Median(int axis, bool keepDims = false) => Middle("median", axis, keepDims, static size => (size - 1) / 2);

    /// <summary>Of all elements the one in the middle; of two in the middle the smaller. NaN if any is.</summary>
    /// <exception cref="ShapeException">There are no elements.</exception>
    public Tensor Median() => Flatten(0).Median(0);

    /// <summary>The number below which a share q of the elements along an axis lies, on a straight line between the two nearest elements.
    /// NaN if any is.</summary>
    /// <param name="q">The share, in 0 .. 1: 0 is the smallest, 0.5 the middle, 1 the largest.</param>
    /// <param name="axis">The axis that disappears (or becomes size 1); all elements together if not given.</param>
    /// <param name="keepDims">Keep the axis with size 1.</param>
    /// <exception cref="ShapeException">The axis has size 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">q is outside 0 .. 1.</exception>
    public Tensor Quantile(double q, int? axis = null, bool keepDims = false)
    {
        if (!(q >= 0 && q <= 1)) throw new ArgumentOutOfRangeException(nameof(q), Minus.In($"quantile: q = {q}; it must be in 0 .. 1. A percentage is divided by 100."));
        if (axis is null) return Flatten(0).Quantile(q, 0);
        return Middle("quantile", axis.Value, keepDims, size => q * (size - 1));
    }

    private Tensor Middle(string op, int axis, bool keepDims, Func<int, double> place)
    {
        var along = Shape.Axis(axis, op);
        if (Shape.Array[along] == 0) throw ShapeException.Empty(op, Shape);
        var (sorted, at) = (Sort(along), place(Shape.Array[along]));
        Tensor Element(double i) => sorted[Along(along, (int)i, (int)i + 1)];
        var y = at == Math.Floor(at) ? Element(at) : Element(at).Lerp(Element(at + 1), at - Math.Floor(at));
        var last = Element(Shape.Array[along] - 1);
        y = Where(last.IsNaN(), last, y);
        return keepDims ? y : y.Squeeze(along);
    }
}
