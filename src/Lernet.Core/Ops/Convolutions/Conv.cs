namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>Slides kernels over pictures: y[n, f, i, j] = b[f] + Σ over c, k, l of w[f, c, k, l] · x[n, c, i · stride + k · dilation − padding, …].</summary>
    /// <remarks>As in all deep learning, the kernel is not flipped: mathematics calls this a cross-correlation. Outside the picture x counts as 0.
    /// Where a result sees an infinite number, it is infinite or NaN.</remarks>
    /// <param name="weight">[F, C / groups, K, K′]: F kernels.</param>
    /// <param name="bias">[F], added to every place; nothing if not given.</param>
    /// <param name="stride">Steps from one place of the kernel to the next; 1 if not given.</param>
    /// <param name="padding">Zeros around the picture. (K − 1) / 2 keeps its size for odd kernels and stride 1.</param>
    /// <param name="dilation">Steps between the elements of the kernel; 1 if not given.</param>
    /// <param name="groups">Parts into which the channels fall; the number of channels for a depthwise convolution.</param>
    /// <returns>[N, F, H′, W′] with H′ = ⌊(H + 2 padding − dilation (K − 1) − 1) / stride⌋ + 1.</returns>
    /// <exception cref="ShapeException">This is not [N, C, H, W], the channels do not fit, or the kernel is larger than the padded picture.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Stride, dilation or groups is below 1, or the padding below 0.</exception>
    public Tensor Conv2d(Tensor weight, Tensor? bias = null, Pair? stride = null, Pair padding = default, Pair? dilation = null, int groups = 1)
    {
        var settings = Convolution.Of("conv2d", stride, padding, dilation, groups);
        CheckBackend("conv2d", weight, bias);
        settings.Check("conv2d", Shape, weight.Shape);
        CheckBias("conv2d", bias, weight.Shape[0]);
        return Convolve(this, weight, settings, bias);
    }

    /// <summary>Slides kernels along sequences: y[n, f, i] = b[f] + Σ over c, k of w[f, c, k] · x[n, c, i · stride + k · dilation − padding].</summary>
    /// <param name="weight">[F, C / groups, K].</param>
    /// <param name="bias">[F]; nothing if not given.</param>
    /// <param name="stride">Steps from one place of the kernel to the next.</param>
    /// <param name="padding">Zeros before and after the sequence.</param>
    /// <param name="dilation">Steps between the elements of the kernel.</param>
    /// <param name="groups">Parts into which the channels fall.</param>
    /// <returns>[N, F, L′] with L′ = ⌊(L + 2 padding − dilation (K − 1) − 1) / stride⌋ + 1.</returns>
    /// <exception cref="ShapeException">This is not [N, C, L], the channels do not fit, or the kernel is larger than the padded sequence.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Stride, dilation or groups is below 1, or the padding below 0.</exception>
    public Tensor Conv1d(Tensor weight, Tensor? bias = null, int stride = 1, int padding = 0, int dilation = 1, int groups = 1)
    {
        var settings = Convolution.Of("conv1d", (1, stride), (0, padding), (1, dilation), groups);
        CheckBackend("conv1d", weight, bias);
        if (weight.Rank != 3) throw ShapeException.WeightRank("conv1d", weight.Shape, "[F, C / groups, K]");
        var (x, w) = (AsPicture("conv1d", weight.Shape[1] * groups), weight.Unsqueeze(2));
        settings.Check("conv1d", x.Shape, w.Shape);
        CheckBias("conv1d", bias, w.Shape[0]);
        return Convolve(x, w, settings, bias).Squeeze(2);
    }

    /// <summary>The transpose of <see cref="Conv2d"/>, which makes pictures larger: each element of x lays its kernel, times itself, over the result.</summary>
    /// <remarks>Dumoulin and Visin 2016, "A guide to convolution arithmetic for deep learning", arXiv:1603.07285.</remarks>
    /// <param name="weight">[C, F / groups, K, K′]: the channels that go in come first, as in PyTorch.</param>
    /// <param name="bias">[F]; nothing if not given.</param>
    /// <param name="stride">Steps in the result from one kernel to the next; 1 if not given.</param>
    /// <param name="padding">Rows and columns cut off on each side.</param>
    /// <param name="outputPadding">Rows and columns added at the bottom and right, below the stride: several sizes have the same convolution.</param>
    /// <param name="dilation">Steps between the elements of the kernel; 1 if not given.</param>
    /// <param name="groups">Parts into which the channels fall.</param>
    /// <returns>[N, F, H′, W′] with H′ = (H − 1) stride − 2 padding + dilation (K − 1) + 1 + outputPadding.</returns>
    /// <exception cref="ShapeException">This is not [N, C, H, W], the channels do not fit, or nothing would be left.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Stride, dilation or groups is below 1, or a padding below 0.</exception>
    public Tensor ConvTranspose2d(Tensor weight, Tensor? bias = null, Pair? stride = null, Pair padding = default, Pair outputPadding = default,
        Pair? dilation = null, int groups = 1)
    {
        var settings = Convolution.Of("conv transpose2d", stride, padding, dilation, groups);
        return Biased("conv transpose2d", Enlarged("conv transpose2d", weight, settings, outputPadding), bias);
    }

    /// <summary>The transpose of <see cref="Conv1d"/>, which makes sequences longer.</summary>
    /// <param name="weight">[C, F / groups, K].</param>
    /// <param name="bias">[F]; nothing if not given.</param>
    /// <param name="stride">Steps in the result from one kernel to the next.</param>
    /// <param name="padding">Elements cut off on each side.</param>
    /// <param name="outputPadding">Elements added at the end, below the stride.</param>
    /// <param name="dilation">Steps between the elements of the kernel.</param>
    /// <param name="groups">Parts into which the channels fall.</param>
    /// <returns>[N, F, L′] with L′ = (L − 1) stride − 2 padding + dilation (K − 1) + 1 + outputPadding.</returns>
    /// <exception cref="ShapeException">This is not [N, C, L], the channels do not fit, or nothing would be left.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Stride, dilation or groups is below 1, or a padding below 0.</exception>
    public Tensor ConvTranspose1d(Tensor weight, Tensor? bias = null, int stride = 1, int padding = 0, int outputPadding = 0, int dilation = 1, int groups = 1)
    {
        var settings = Convolution.Of("conv transpose1d", (1, stride), (0, padding), (1, dilation), groups);
        if (weight.Rank != 3) throw ShapeException.WeightRank("conv transpose1d", weight.Shape, "[C, F / groups, K]");
        var y = AsPicture("conv transpose1d", weight.Shape[0]).Enlarged("conv transpose1d", weight.Unsqueeze(2), settings, (0, outputPadding));
        return Biased("conv transpose1d", y, bias).Squeeze(2);
    }

    private Tensor Enlarged(string op, Tensor weight, Convolution settings, Pair outputPadding)
    {
        CheckBackend(op, weight);
        var w = weight.Shape;
        if (w.Rank != 4) throw ShapeException.WeightRank(op, w, "[C, F / groups, K, K′]");
        if (Rank != 4) throw ShapeException.NeedsPictures(op, Shape, w[0], isRow: false);
        if (w[0] % settings.Groups != 0) throw ShapeException.NotDivisible(op, "input channels", w[0], settings.Groups);
        if (Shape[1] != w[0]) throw ShapeException.ChannelsDiffer(op, Shape, w, w[0], settings.Groups);
        var stride = settings.Stride;
        if (!outputPadding.IsAtLeast(0) || outputPadding.Height >= stride.Height || outputPadding.Width >= stride.Width)
        {
            throw ShapeException.OutputPadding(op, outputPadding, stride);
        }
        var size = settings.Larger(Shape, w, outputPadding);
        if (!size.IsAtLeast(1)) throw ShapeException.NothingLeft(op, size);
        return ConvolveTransposed(this, weight, [Shape[0], w[1] * settings.Groups, size.Height, size.Width], settings);
    }

    // A sequence is a picture of one row.
    private Tensor AsPicture(string op, int channels) =>
        Rank == 3 ? Unsqueeze(2) : throw ShapeException.NeedsPictures(op, Shape, channels, isRow: true);

    private static void CheckBias(string op, Tensor? bias, int channels)
    {
        if (bias is not null && bias.Shape != new Shape(channels)) throw ShapeException.NotTheSame(op, "the bias", bias.Shape, [channels]);
    }

    private static Tensor Biased(string op, Tensor y, Tensor? bias)
    {
        CheckBias(op, bias, y.Shape[1]);
        return bias is null ? y : y + bias.Reshape(-1, 1, 1);
    }
}
