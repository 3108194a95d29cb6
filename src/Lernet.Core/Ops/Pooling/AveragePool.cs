using Lernet.Backends;

namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>The mean of each window.</summary>
    /// <param name="kernel">Rows and columns of a window, at least 1.</param>
    /// <param name="stride">Steps from one window to the next; the kernel if not given.</param>
    /// <param name="padding">Rows and columns of zeros around the picture, at most half of a window.</param>
    /// <param name="ceil">Let a last window stick out at the bottom and right; what sticks out beyond the padding is not counted.</param>
    /// <param name="countPadding">Whether zeros of the padding count as numbers of the window, as PyTorch does unless told otherwise.</param>
    /// <returns>[N, C, H′, W′] with H′ = ⌊(H + 2 padding − K) / stride⌋ + 1.</returns>
    /// <exception cref="ShapeException">This is not [N, C, H, W], or a window is larger than the padded picture or sees too much padding.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Kernel or stride is below 1, or the padding below 0.</exception>
    public Tensor AveragePool2d(Pair kernel, Pair? stride = null, Pair padding = default, bool ceil = false, bool countPadding = true) =>
        Means("average pool2d", kernel, stride, padding, ceil, countPadding);

    /// <summary>The mean of each window of a sequence; see <see cref="AveragePool2d"/>.</summary>
    /// <param name="kernel">Elements of a window, at least 1.</param>
    /// <param name="stride">Steps from one window to the next; the kernel if not given.</param>
    /// <param name="padding">Zeros before and after the sequence, at most half of a window.</param>
    /// <param name="ceil">Let a last window stick out at the end.</param>
    /// <param name="countPadding">Whether zeros of the padding count as numbers of the window.</param>
    /// <returns>[N, C, L′] with L′ = ⌊(L + 2 padding − K) / stride⌋ + 1.</returns>
    /// <exception cref="ShapeException">This is not [N, C, L], or a window is larger than the padded sequence or sees too much padding.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Kernel or stride is below 1, or the padding below 0.</exception>
    public Tensor AveragePool1d(int kernel, int? stride = null, int padding = 0, bool ceil = false, bool countPadding = true) =>
        AsPicture("average pool1d", 0).Means("average pool1d", (1, kernel), (1, stride ?? kernel), (0, padding), ceil, countPadding).Squeeze(2);

    /// <summary>The means of H′ × W′ windows that cover the picture as evenly as can be; size 1 is the mean of the whole picture.</summary>
    /// <param name="size">H′ and W′, at least 1.</param>
    /// <returns>[N, C, H′, W′]; window i reaches from ⌊i H / H′⌋ to ⌈(i + 1) H / H′⌉.</returns>
    /// <exception cref="ShapeException">This is not [N, C, H, W], or the picture is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A size is below 1.</exception>
    public Tensor AdaptiveAveragePool2d(Pair size) => Means("adaptive average pool2d", size);

    /// <summary>The means of L′ windows that cover a sequence as evenly as can be.</summary>
    /// <param name="size">L′, at least 1.</param>
    /// <returns>[N, C, L′].</returns>
    /// <exception cref="ShapeException">This is not [N, C, L], or the sequence is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is below 1.</exception>
    public Tensor AdaptiveAveragePool1d(int size) => AsPicture("adaptive average pool1d", 0).Means("adaptive average pool1d", (1, size)).Squeeze(2);

    private Tensor Means(string op, Pair kernel, Pair? stride, Pair padding, bool ceil, bool countPadding)
    {
        var windows = PoolWindows.Of(op, Shape, kernel, stride, padding, dilation: null, ceil);
        if (Backend is not IPoolingKernels kernels) return Means(windows, countPadding);
        var y = EmptyLike(windows.Output(Shape));
        var x = Contiguous();
        kernels.AveragePool(x.View, windows, countPadding, y.View);
        return y.Record("average pool", [x], (kernels, windows, countPadding), static (t, g, _, of) =>
        {
            var share = t[0].EmptyLike(t[0].Shape);
            of.kernels.AveragePoolBackward(g.Contiguous().View, of.windows, of.countPadding, share.View);
            return [share];
        }, derived: static (t, of) => t[0].Means(of.windows, of.countPadding));
    }

    private Tensor Means(PoolWindows windows, bool countPadding)
    {
        var (output, kernel, steps, padding) = (windows.Output(Shape), windows.Kernel, windows.Stride, windows.Padding);
        var (below, right) = (Beyond(Shape[2], output[2], kernel.Height, steps.Height, padding.Height),
            Beyond(Shape[3], output[3], kernel.Width, steps.Width, padding.Width));
        var padded = (padding, below, right) == (0, 0, 0) ? this : Pad([(padding.Height, below), (padding.Width, right)]);
        var sums = padded.Unfold(2, kernel.Height, steps.Height).Unfold(3, kernel.Width, steps.Width)
            [.., .., ..output[2], ..output[3]].Sum([4, 5]);
        return sums * Shares(kernel.Height, Shape[2], output[2], steps.Height, padding.Height, countPadding).Unsqueeze(1)
            * Shares(kernel.Width, Shape[3], output[3], steps.Width, padding.Width, countPadding);
    }

    private Tensor Means(string op, Pair size)
    {
        CheckAdaptive(op, size);
        if (size == 1) return Mean([2, 3], keepDims: true);
        return MeansAlong(3, size.Width).MeansAlong(2, size.Height);
    }

    private Tensor MeansAlong(int axis, int count)
    {
        if (count == Shape[axis]) return this;
        if (count == 1) return Sum(axis, keepDims: true) * (1.0 / Shape[axis]);
        return Concatenate([.. Enumerable.Range(0, count).Select(i =>
        {
            var (start, end) = Windows.Adaptive(Shape[axis], count, i);
            return this[Along(axis, start, end)].Sum(axis, keepDims: true) * (1.0 / (end - start));
        })], axis);
    }

    // How much room the last window needs after the last element.
    private static int Beyond(int length, int count, int kernel, int stride, int padding) =>
        Math.Max(padding, ((count - 1) * stride) + kernel - padding - length);

    // 1 / the number of rows (or columns) that count in each window.
    private Tensor Shares(int kernel, int length, int count, int stride, int padding, bool countPadding)
    {
        var shares = new double[count];
        for (var i = 0; i < count; i++)
        {
            var (start, end) = ((i * stride) - padding, Math.Min((i * stride) - padding + kernel, length + padding));
            shares[i] = 1.0 / (countPadding ? end - start : Math.Min(end, length) - Math.Max(start, 0));
        }
        return From(shares, [count], Backend);
    }
}
