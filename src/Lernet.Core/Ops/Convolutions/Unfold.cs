namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>Windows that slide along an axis, as a view without copying: y[…, i, …, k] = x[…, i · stride + k · dilation, …].</summary>
    /// <param name="axis">The axis to slide along; its size L becomes the number of windows, ⌊(L − dilation (size − 1) − 1) / stride⌋ + 1.</param>
    /// <param name="size">Elements in a window, at least 1: the size of a new last axis.</param>
    /// <param name="stride">Steps from one window to the next, at least 1.</param>
    /// <param name="dilation">Steps from one element of a window to the next, at least 1.</param>
    /// <exception cref="ShapeException">A window is larger than the axis.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Size, stride or dilation is below 1.</exception>
    public Tensor Unfold(int axis, int size, int stride = 1, int dilation = 1)
    {
        var along = Shape.Axis(axis, "unfold");
        CheckWindow("unfold", size, stride, dilation);
        var count = Windows.Count(Shape.Array[along], size, stride, dilation);
        if (count < 1) throw ShapeException.WindowTooLarge("unfold", Shape, along, Windows.Reach(size, dilation));
        int[] strides = [.. View.Strides, View.Strides[along] * dilation];
        strides[along] *= stride;
        var y = new Tensor(View with { Shape = new([.. Shape.With(along, count).Array, size]), Strides = strides });
        return y.Record("unfold", (this, g => g.Fold(along, Shape.Array[along], stride, dilation), "1"));
    }

    /// <summary>Windows laid back over an axis and added where they overlap: the transpose of <see cref="Unfold"/>.</summary>
    /// <param name="axis">The axis that counts windows; it becomes the axis of the given length, and the last axis disappears.</param>
    /// <param name="length">The size of the axis that was unfolded.</param>
    /// <param name="stride">As in the unfold.</param>
    /// <param name="dilation">As in the unfold.</param>
    /// <exception cref="ShapeException">Another number of windows fits into the length, or there is no axis for windows beside the last.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Stride or dilation is below 1.</exception>
    public Tensor Fold(int axis, int length, int stride = 1, int dilation = 1)
    {
        var along = Shape.Axis(axis, "fold");
        if (along == Rank - 1) throw ShapeException.NoSuchAxis("fold", axis, new(Shape.Array[..^1]));
        var size = Shape.Array[^1];
        CheckWindow("fold", size, stride, dilation);
        var fitting = Windows.Count(length, size, stride, dilation);
        if (fitting != Shape.Array[along]) throw ShapeException.FoldCount(Shape.Array[along], length, fitting);
        var y = Full(Backend, new Shape(Shape.Array[..^1]).With(along, length), 0);
        using (Autograd.NoGrad()) Backend.Accumulate(View, y.Unfold(along, size, stride, dilation).View);
        return y.Record("fold", (this, g => g.Unfold(along, size, stride, dilation), "1"));
    }

    private static void CheckWindow(string op, int size, int stride, int dilation)
    {
        Require.AtLeast(1, op, size, nameof(size));
        Require.AtLeast(1, op, stride, nameof(stride));
        Require.AtLeast(1, op, dilation, nameof(dilation));
    }
}
