using Lernet.Operators;

namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>This tensor with other values where indices point: y[i, index[i, j]] = values[i, j] for axis 1, and so on.</summary>
    /// <remarks>Of several values for one place the last in row-major order counts, and it alone gets a gradient; PyTorch leaves that open.</remarks>
    /// <param name="index">Whole numbers in 0 .. size − 1 of the axis, in the shape of the values.</param>
    /// <param name="values">What is put there.</param>
    /// <param name="axis">The axis the indices run on.</param>
    /// <exception cref="ShapeException">An index is outside the axis or shapes do not fit.</exception>
    public Tensor Scatter(Tensor index, Tensor values, int axis)
    {
        CheckBackend("scatter", index, values);
        var along = Shape.Axis(axis, "scatter");
        if (index.Shape != values.Shape) throw ShapeException.NotTheSame("scatter", "the index", index.Shape, values.Shape);
        CheckIndex("scatter", Shape, index, along);
        var y = Overwritten(index, values, along);
        return y.Record("scatter",
            (this, g => g.Scatter(index, Full(Backend, index.Shape, 0), along), "1 or 0"),
            (values, g => g.Picked(index, along) * Survivors(index, along), "1 or 0"));
    }

    private Tensor Overwritten(Tensor index, Tensor values, int axis)
    {
        var y = Autograd.NoGrad(Clone);
        Backend.Scatter(default(SecondZip), values.View, index.View, axis, y.View);
        return y;
    }

    // 1 for each value that was not overwritten by a later one: each writes its number, and those that find it again have stayed.
    private Tensor Survivors(Tensor index, int axis) => Autograd.NoGrad(() =>
    {
        var numbers = Whole(Enumerable.Range(0, index.Length)).Reshape(index.Shape.Array);
        return Full(Backend, Shape, 0).Overwritten(index, numbers, axis).Picked(index, axis).EqualTo(numbers);
    });
}
