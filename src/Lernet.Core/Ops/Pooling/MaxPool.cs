using Lernet.Backends;

namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>The largest number in each window; the gradient goes to it alone.</summary>
    /// <remarks>Of equal numbers the first in row-major order counts; NaN wins. Padding is never the largest.</remarks>
    /// <param name="kernel">Rows and columns of a window, at least 1.</param>
    /// <param name="stride">Steps from one window to the next; the kernel if not given, so that windows do not overlap.</param>
    /// <param name="padding">Rows and columns of −∞ around the picture, at most half of a window.</param>
    /// <param name="dilation">Steps between the elements of a window; 1 if not given.</param>
    /// <param name="ceil">Let a last window stick out at the bottom and right, so that no row and no column is left out.</param>
    /// <returns>[N, C, H′, W′] with H′ = ⌊(H + 2 padding − dilation (K − 1) − 1) / stride⌋ + 1; rounded up with <paramref name="ceil"/>,
    /// but without a window that would start in the padding.</returns>
    /// <exception cref="ShapeException">This is not [N, C, H, W], or a window is larger than the padded picture or sees too much padding.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Kernel, stride or dilation is below 1, or the padding below 0.</exception>
    public Tensor MaxPool2d(Pair kernel, Pair? stride = null, Pair padding = default, Pair? dilation = null, bool ceil = false) =>
        MaxPool2dWithIndices(kernel, stride, padding, dilation, ceil).Values;

    /// <summary><see cref="MaxPool2d"/> with the place of each largest number, which <see cref="MaxUnpool2d"/> needs.</summary>
    /// <returns>The values, and as whole numbers row · W + column in the picture without padding, both [N, C, H′, W′].</returns>
    /// <inheritdoc cref="MaxPool2d"/>
    public (Tensor Values, Tensor Indices) MaxPool2dWithIndices(
        Pair kernel, Pair? stride = null, Pair padding = default, Pair? dilation = null, bool ceil = false) =>
        Largest("max pool2d", kernel, stride, padding, dilation, ceil);

    /// <summary>The largest number in each window of a sequence; see <see cref="MaxPool2d"/>.</summary>
    /// <param name="kernel">Elements of a window, at least 1.</param>
    /// <param name="stride">Steps from one window to the next; the kernel if not given.</param>
    /// <param name="padding">Elements of −∞ before and after the sequence, at most half of a window.</param>
    /// <param name="dilation">Steps between the elements of a window.</param>
    /// <param name="ceil">Let a last window stick out at the end.</param>
    /// <returns>[N, C, L′] with L′ = ⌊(L + 2 padding − dilation (K − 1) − 1) / stride⌋ + 1.</returns>
    /// <exception cref="ShapeException">This is not [N, C, L], or a window is larger than the padded sequence or sees too much padding.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Kernel, stride or dilation is below 1, or the padding below 0.</exception>
    public Tensor MaxPool1d(int kernel, int? stride = null, int padding = 0, int dilation = 1, bool ceil = false) =>
        MaxPool1dWithIndices(kernel, stride, padding, dilation, ceil).Values;

    /// <summary><see cref="MaxPool1d"/> with the place of each largest number.</summary>
    /// <returns>The values, and the places in the sequence as whole numbers, both [N, C, L′].</returns>
    /// <inheritdoc cref="MaxPool1d"/>
    public (Tensor Values, Tensor Indices) MaxPool1dWithIndices(int kernel, int? stride = null, int padding = 0, int dilation = 1, bool ceil = false)
    {
        var (values, indices) = AsPicture("max pool1d", 0)
            .Largest("max pool1d", (1, kernel), (1, stride ?? kernel), (0, padding), (1, dilation), ceil);
        return (values.Squeeze(2), indices.Squeeze(2));
    }

    /// <summary>The largest number in each of H′ × W′ windows that cover the picture as evenly as can be.</summary>
    /// <param name="size">H′ and W′, at least 1.</param>
    /// <returns>[N, C, H′, W′]; window i reaches from ⌊i H / H′⌋ to ⌈(i + 1) H / H′⌉.</returns>
    /// <exception cref="ShapeException">This is not [N, C, H, W], or the picture is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A size is below 1.</exception>
    public Tensor AdaptiveMaxPool2d(Pair size)
    {
        CheckAdaptive("adaptive max pool2d", size);
        return Largest(PoolWindows.Adaptive(Shape, size), [Shape[0], Shape[1], size.Height, size.Width]).Values;
    }

    private (Tensor Values, Tensor Indices) Largest(string op, Pair kernel, Pair? stride, Pair padding, Pair? dilation, bool ceil)
    {
        var windows = PoolWindows.Of(op, Shape, kernel, stride, padding, dilation, ceil);
        if (Backend is IPoolingKernels kernels) return Largest(kernels, windows);
        return Largest(windows.Places(Shape), windows.Output(Shape));
    }

    private (Tensor Values, Tensor Indices) Largest(IPoolingKernels kernels, PoolWindows windows)
    {
        var shape = windows.Output(Shape);
        var (y, places) = (EmptyLike(shape), EmptyLike(shape));
        var x = Contiguous();
        kernels.MaxPool(x.View, windows, y.View, places.View);
        y.Record("max pool", [x], (kernels, windows, places), static (t, g, _, of) =>
        {
            var share = t[0].EmptyLike(t[0].Shape);
            of.kernels.MaxPoolBackward(g.Contiguous().View, of.places.View, of.windows, share.View);
            return [share];
        }, derived: static (t, of) => t[0].Largest(of.windows.Places(t[0].Shape), of.places.Shape).Values, places);
        return (y, places);
    }

    private (Tensor Values, Tensor Indices) Largest(int[,] places, Shape shape)
    {
        var (windows, elements, plane) = (places.GetLength(0), places.GetLength(1), Flatten(2));
        var indices = Autograd.NoGrad(() =>
        {
            var table = Whole(places.Cast<int>());
            var best = plane.TakeAt(2, places.Cast<int>()).Reshape(Shape[0], Shape[1], windows, elements).ArgMax(-1, keepDims: true);
            return table.Reshape(1, 1, windows, elements).Expand([Shape[0], Shape[1], windows, elements]).Picked(best, 3).Squeeze(3);
        });
        return (plane.Picked(indices, 2).Reshape(shape.Array), indices.Reshape(shape.Array));
    }

    private void CheckAdaptive(string op, Pair size)
    {
        if (Rank != 4) throw ShapeException.NeedsPictures(op, Shape, 0, isRow: false);
        Require.AtLeast(1, op, size, nameof(size));
        if (Shape[2] == 0 || Shape[3] == 0) throw ShapeException.Empty(op, Shape);
    }
}
