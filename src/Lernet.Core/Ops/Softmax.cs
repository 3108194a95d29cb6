using Lernet.Backends;

namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>ln Σ eˣ along an axis, without overflow.</summary>
    /// <remarks>max + ln Σ e^(x − max). A row of −∞ gives −∞, a row with ∞ gives ∞.</remarks>
    /// <param name="axis">The axis that disappears (or becomes size 1).</param>
    /// <param name="keepDims">Keep the axis with size 1.</param>
    /// <exception cref="ShapeException">The axis has size 0.</exception>
    public Tensor LogSumExp(int axis = -1, bool keepDims = false)
    {
        axis = Shape.Axis(axis, "logsumexp");
        if (Shape.Array[axis] == 0) throw ShapeException.Empty("logsumexp", Shape);
        var y = Autograd.NoGrad(() =>
        {
            var max = Max(axis, keepDims: true);
            var shift = Where(max.Abs().EqualTo(double.PositiveInfinity), Full(Backend, Shape.Scalar, 0), max);
            return (this - shift).Exp().Sum(axis, keepDims: true).Log() + shift;
        });
        y.Record("logsumexp", (this, g => g * (this - y).Exp(), "softmax"));
        return keepDims ? y : y.Squeeze(axis);
    }

    /// <summary>ln softmax(x) = x − ln Σ eˣ along an axis.</summary>
    public Tensor LogSoftmax(int axis = -1)
    {
        axis = Shape.Axis(axis, "log softmax");
        if (Length == 0) return Clone();
        var y = OfRows(axis, static (kernels, x, y) => kernels.LogSoftmax(x, y))
            ?? Autograd.NoGrad(() => this - LogSumExp(axis, keepDims: true));
        return y.Record("log softmax", this, axis, static (g, _, y, axis) =>
            g.OfRows(axis, static (kernels, g, y, share) => kernels.LogSoftmaxBackward(g, y, share), y)
            ?? g - (y.Exp() * g.Sum(axis, keepDims: true)));
    }

    /// <summary>eˣ / Σ eˣ along an axis: positive numbers that sum to 1.</summary>
    /// <remarks>The maximum is subtracted first; e to a power above 88 overflows float32.</remarks>
    public Tensor Softmax(int axis = -1)
    {
        axis = Shape.Axis(axis, "softmax");
        if (Length == 0) return Clone();
        var y = OfRows(axis, static (kernels, x, y) => kernels.Softmax(x, y)) ?? Autograd.NoGrad(() =>
        {
            var e = (this - Max(axis, keepDims: true)).Exp();
            return e / e.Sum(axis, keepDims: true);
        });
        return y.Record("softmax", this, axis, static (g, _, y, axis) =>
            g.OfRows(axis, static (kernels, g, y, share) => kernels.SoftmaxBackward(g, y, share), y)
            ?? (g - (g * y).Sum(axis, keepDims: true)) * y);
    }

    // One pass over the rows, where the backend has a kernel for it and the axis is the last.
    private Tensor? OfRows(int axis, Action<ISoftmaxKernels, View, View> kernel)
    {
        if (axis != Rank - 1 || Backend is not ISoftmaxKernels kernels) return null;
        using var pause = Autograd.NoGrad();
        var y = EmptyLike(Shape);
        kernel(kernels, Contiguous().View.Rows(), y.View.Rows());
        return y;
    }

    // The same for a gradient g with the result y, unless the gradient is to be differentiated again.
    private Tensor? OfRows(int axis, Action<ISoftmaxKernels, View, View, View> kernel, Tensor y)
    {
        if (axis != Rank - 1 || Autograd.IsRecording || Backend is not ISoftmaxKernels kernels) return null;
        var share = EmptyLike(Shape);
        kernel(kernels, Contiguous().View.Rows(), y.View.Rows(), share.View.Rows());
        return share;
    }
}
