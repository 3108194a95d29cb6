using Lernet.Backends;
using Lernet.Operators;

namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>The sum of all elements; 0 for no elements.</summary>
    public Tensor Sum() => Total(AllFlags(), keepDims: false);

    /// <summary>The sum along one axis.</summary>
    /// <param name="axis">The axis that disappears (or becomes size 1); negative axes count from the end.</param>
    /// <param name="keepDims">Keep the axis with size 1.</param>
    public Tensor Sum(int axis, bool keepDims = false) => Sum([axis], keepDims);

    /// <summary>The sum along several axes.</summary>
    public Tensor Sum(int[] axes, bool keepDims = false) => Total(Flags("sum", axes), keepDims);

    /// <summary>The mean of all elements.</summary>
    /// <exception cref="ShapeException">There are no elements.</exception>
    public Tensor Mean() => Average(AllFlags(), keepDims: false);

    /// <summary>The mean along one axis.</summary>
    /// <inheritdoc cref="Sum(int, bool)"/>
    /// <exception cref="ShapeException">The axis has size 0.</exception>
    public Tensor Mean(int axis, bool keepDims = false) => Mean([axis], keepDims);

    /// <summary>The mean along several axes.</summary>
    /// <exception cref="ShapeException">An axis has size 0.</exception>
    public Tensor Mean(int[] axes, bool keepDims = false) => Average(Flags("mean", axes), keepDims);

    /// <summary>The mean squared distance from the mean along an axis.</summary>
    /// <param name="axis">The axis that disappears (or becomes size 1).</param>
    /// <param name="keepDims">Keep the axis with size 1.</param>
    /// <param name="correction">Divide by n − correction: 0 for the population, 1 for a sample.</param>
    public Tensor Variance(int axis, bool keepDims = false, int correction = 0)
    {
        var n = Shape.Array[Shape.Axis(axis, "variance")];
        if (n == 0) throw ShapeException.Empty("variance", Shape);
        var squares = (this - Mean(axis, keepDims: true)).Square();
        return squares.Mean(axis, keepDims) * (n / (double)(n - correction));
    }

    /// <summary>The largest element; NaN if any is.</summary>
    public Tensor Max() => Extreme<MaximumZip>("max", AllAxes(), keepDims: false);

    /// <summary>The largest element along an axis; equal largest elements share the gradient.</summary>
    /// <inheritdoc cref="Sum(int, bool)"/>
    /// <exception cref="ShapeException">The axis has size 0.</exception>
    public Tensor Max(int axis, bool keepDims = false) => Extreme<MaximumZip>("max", [axis], keepDims);

    /// <summary>The smallest element; NaN if any is.</summary>
    public Tensor Min() => Extreme<MinimumZip>("min", AllAxes(), keepDims: false);

    /// <summary>The smallest element along an axis; equal smallest elements share the gradient.</summary>
    /// <inheritdoc cref="Sum(int, bool)"/>
    /// <exception cref="ShapeException">The axis has size 0.</exception>
    public Tensor Min(int axis, bool keepDims = false) => Extreme<MinimumZip>("min", [axis], keepDims);

    /// <summary>The index of the largest element along an axis, as a whole number: the first of equals, NaN wins.</summary>
    /// <exception cref="ShapeException">The axis has size 0.</exception>
    public Tensor ArgMax(int axis = -1, bool keepDims = false) => ArgReduce("argmax", axis, largest: true, keepDims);

    /// <summary>The index of the smallest element along an axis, as a whole number: the first of equals, NaN wins.</summary>
    /// <exception cref="ShapeException">The axis has size 0.</exception>
    public Tensor ArgMin(int axis = -1, bool keepDims = false) => ArgReduce("argmin", axis, largest: false, keepDims);

    /// <summary>Running sums along an axis: yₖ = x₀ + … + xₖ.</summary>
    public Tensor CumSum(int axis = -1)
    {
        var along = Shape.Axis(axis, "cumsum");
        var y = EmptyLike(Shape);
        Backend.Scan(default(AddZip), View, along, y.View);
        return y.Record("cumsum", this, along, static (g, _, _, along) => g.Flip(along).CumSum(along).Flip(along));
    }

    /// <summary>Sums over stretched axes, so that the result has a shape this one was broadcast from.</summary>
    internal Tensor SumTo(Shape shape)
    {
        if (shape == Shape) return this;
        var (flags, extra) = (new bool[Rank], Rank - shape.Rank);
        for (var i = 0; i < Rank; i++) flags[i] = i < extra || (shape.Array[i - extra] == 1 && Shape.Array[i] != 1);
        var y = Total(flags, keepDims: true);
        return y.Shape == shape ? y : y.ReshapeTo(shape);
    }

    private Tensor Total(bool[] flags, bool keepDims)
    {
        var y = Reduce<AddZip>(flags);
        var kept = y.Shape;
        if (!keepDims) y = y.WithoutAxes(flags);
        return y.Record("sum", this, kept, static (g, x, _, kept) => g.ReshapeTo(kept).Expand(x.Shape), "1");
    }

    private Tensor Average(bool[] flags, bool keepDims)
    {
        var share = 1.0 / Counted("mean", flags);
        var y = Reduce<AddZip>(flags);
        var kept = y.Shape;
        y.Backend.Map(new AffineMap(share, 0), y.View, y.View);
        if (!keepDims) y = y.WithoutAxes(flags);
        return y.Record("mean", this, (kept, share), static (g, x, _, of) => (g * of.share).ReshapeTo(of.kept).Expand(x.Shape), "1 / n");
    }

    // The same numbers without the axes that a reduction has left at size 1; they change hands, no operation is remembered.
    private Tensor WithoutAxes(bool[] flags)
    {
        var shape = Shape.Reduced(flags, keep: false);
        return new(new View(View.Buffer, shape, shape.Strides, View.Offset)) { OwnsBuffer = OwnsBuffer };
    }

    private Tensor Extreme<TOp>(string op, int[] axes, bool keepDims) where TOp : struct, IReducer
    {
        var flags = Flags(op, axes);
        Counted(op, flags);
        var y = Reduce<TOp>(flags);
        var kept = y;
        if (!keepDims) y = y.WithoutAxes(flags);
        return y.Record(op, this, (kept, flags), static (g, x, _, of) =>
        {
            var chosen = x.EqualTo(of.kept);
            return g.ReshapeTo(of.kept.Shape) * chosen / chosen.Reduce<AddZip>(of.flags);
        }, "1 or 0");
    }

    private Tensor ArgReduce(string op, int axis, bool largest, bool keepDims)
    {
        var along = Shape.Axis(axis, op);
        if (Shape[along] == 0) throw ShapeException.Empty(op, Shape);
        var y = EmptyLike(Shape.With(along, 1));
        Backend.ArgReduce(View, along, largest, y.View);
        return keepDims ? y : y.WithoutAxes(Flags(op, [along]));
    }

    // How many elements become one.
    private int Counted(string op, bool[] axes)
    {
        var count = 1;
        for (var i = 0; i < Rank; i++) count *= axes[i] ? Shape.Array[i] : 1;
        return count > 0 ? count : throw ShapeException.Empty(op, Shape);
    }

    private bool[] Flags(string op, int[] axes)
    {
        var flags = new bool[Rank];
        foreach (var axis in axes)
        {
            ref var flag = ref flags[Shape.Axis(axis, op)];
            if (flag) throw ShapeException.RepeatedAxis(op, axis, Shape);
            flag = true;
        }
        return flags;
    }

    private bool[] AllFlags()
    {
        var flags = new bool[Rank];
        Array.Fill(flags, true);
        return flags;
    }

    private int[] AllAxes()
    {
        var axes = new int[Rank];
        for (var i = 0; i < axes.Length; i++) axes[i] = i;
        return axes;
    }
}
