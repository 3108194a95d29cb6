using Lernet.Backends;

namespace Lernet;

/// <content>The three products of a convolution. Each is linear in both operands, and the derivatives of each are the other two.</content>
public sealed partial class Tensor
{
    // y[n, f, i, j] = Σ over c, k, l of x[n, c, i stride + k dilation − padding, …] w[f, c, k, l].
    private static Tensor Convolve(Tensor x, Tensor w, Convolution settings, Tensor? bias = null)
    {
        var y = Autograd.NoGrad(() =>
        {
            if (x.Backend is IConvolutionKernels kernels && x.Length > 0 && w.Length > 0)
            {
                var result = x.EmptyLike(settings.Output(x.Shape, w.Shape));
                kernels.Convolve(x.Contiguous().View, w.Contiguous().View, bias?.Contiguous().View, settings, result.View);
                return result;
            }
            var columns = Columns(x, w.Shape, settings);
            var sums = Rows(w, settings).MatMul(columns).Reshape(settings.Output(x.Shape, w.Shape).Array);
            return bias is null ? sums : sums + bias.Reshape(-1, 1, 1);
        });
        Func<Tensor, Tensor> forX = g => ConvolveTransposed(g, w, x.Shape, settings), forW = g => ConvolveWeights(x, g, w.Shape, settings);
        return bias is null
            ? y.Record("conv", (x, forX, "wᵀ"), (w, forW, "xᵀ"))
            : y.Record("conv", (x, forX, "wᵀ"), (w, forW, "xᵀ"), (bias, static g => g.Sum([0, 2, 3]), "1"));
    }

    // The transpose in x: what each output was made from gets its share back.
    private static Tensor ConvolveTransposed(Tensor y, Tensor w, Shape shape, Convolution settings)
    {
        var x = Autograd.NoGrad(() =>
        {
            if (y.Backend is IConvolutionKernels kernels && y.Length > 0 && w.Length > 0)
            {
                var result = y.EmptyLike(shape);
                kernels.ConvolveTransposed(y.Contiguous().View, w.Contiguous().View, settings, result.View);
                return result;
            }
            var columns = Rows(w, settings).Transpose().MatMul(Places(y, settings));
            var (padded, (top, left)) = (settings.Padded(shape), settings.Padding);
            var windows = columns.Reshape(shape[0], shape[1], w.Shape[2], w.Shape[3], y.Shape[2], y.Shape[3]).Permute(0, 1, 4, 5, 2, 3);
            return windows
                .Fold(3, padded.Width, settings.Stride.Width, settings.Dilation.Width)
                .Fold(2, padded.Height, settings.Stride.Height, settings.Dilation.Height)
                [.., .., top..(top + shape[2]), left..(left + shape[3])].Contiguous();
        });
        return x.Record("conv transposed",
            (y, g => Convolve(g, w, settings), "w"),
            (w, g => ConvolveWeights(g, y, w.Shape, settings), "yᵀ"));
    }

    // The transpose in w: each weight gets the sum over all places where it met an input.
    private static Tensor ConvolveWeights(Tensor x, Tensor y, Shape shape, Convolution settings)
    {
        var w = Autograd.NoGrad(() =>
        {
            if (x.Backend is IConvolutionKernels kernels && x.Length > 0 && y.Length > 0 && shape.Elements > 0)
            {
                var result = x.EmptyLike(shape);
                kernels.ConvolveWeights(x.Contiguous().View, y.Contiguous().View, settings, result.View);
                return result;
            }
            return Places(y, settings).MatMul(Columns(x, shape, settings).Transpose()).Sum(0).Reshape(shape.Array);
        });
        return w.Record("conv weights",
            (x, g => ConvolveTransposed(y, g, x.Shape, settings), "wᵀ"),
            (y, g => Convolve(x, g, settings), "w"));
    }

    // What the kernel sees at each place: [N, groups, C / groups · K · K′, H′ · W′].
    private static Tensor Columns(Tensor x, Shape weight, Convolution settings)
    {
        var (padding, stride, dilation) = (settings.Padding, settings.Stride, settings.Dilation);
        var padded = padding == 0 ? x : x.Pad([(padding.Height, padding.Height), (padding.Width, padding.Width)]);
        var windows = padded.Unfold(2, weight[2], stride.Height, dilation.Height).Unfold(3, weight[3], stride.Width, dilation.Width);
        var inner = weight[1] * weight[2] * weight[3];
        return windows.Permute(0, 1, 4, 5, 2, 3).Reshape(x.Shape[0], settings.Groups, inner, windows.Shape[2] * windows.Shape[3]);
    }

    // [F, C / groups, K, K′] as one matrix per group: [1, groups, F / groups, C / groups · K · K′].
    private static Tensor Rows(Tensor w, Convolution settings) =>
        w.Reshape(1, settings.Groups, w.Shape[0] / settings.Groups, w.Shape[1] * w.Shape[2] * w.Shape[3]);

    // [N, F, H′, W′] as one matrix per example and group: [N, groups, F / groups, H′ · W′].
    private static Tensor Places(Tensor y, Convolution settings) =>
        y.Reshape(y.Shape[0], settings.Groups, y.Shape[1] / settings.Groups, y.Shape[2] * y.Shape[3]);
}
