namespace Lernet.Nn;

/// <summary>The largest number in each window of a picture.</summary>
/// <param name="kernel">Rows and columns of a window, at least 1.</param>
/// <param name="stride">Steps from one window to the next; the kernel if not given.</param>
/// <param name="padding">Rows and columns of −∞ around the picture, at most half of a window.</param>
/// <param name="dilation">Steps between the elements of a window; 1 if not given.</param>
/// <param name="ceil">Let a last window stick out at the bottom and right.</param>
/// <exception cref="ArgumentOutOfRangeException">Kernel, stride or dilation is below 1, or the padding below 0.</exception>
public sealed class MaxPool2d(Pair kernel, Pair? stride = null, Pair padding = default, Pair? dilation = null, bool ceil = false) : Module
{
    private readonly Pair kernel = Size.Positive(kernel);
    private readonly Pair stride = Size.Positive(stride ?? kernel, nameof(stride));
    private readonly Pair padding = Size.NotNegative(padding);
    private readonly Pair dilation = Size.Positive(dilation ?? 1, nameof(dilation));

    /// <summary>The maxima.</summary>
    /// <param name="x">[N, C, H, W].</param>
    /// <returns>[N, C, H′, W′] with H′ = ⌊(H + 2 padding − dilation (K − 1) − 1) / stride⌋ + 1.</returns>
    /// <exception cref="ShapeException">This is not a batch of pictures, or they are smaller than a window.</exception>
    public override Tensor Forward(Tensor x) => x.MaxPool2d(kernel, stride, padding, dilation, ceil);

    /// <summary>The maxima with their places, for <see cref="MaxUnpool2d"/>.</summary>
    /// <inheritdoc cref="Tensor.MaxPool2dWithIndices"/>
    public (Tensor Values, Tensor Indices) ForwardWithIndices(Tensor x) => x.MaxPool2dWithIndices(kernel, stride, padding, dilation, ceil);

    /// <inheritdoc/>
    public override string ToString() => PoolText.Of("MaxPool2d", kernel, stride);
}

/// <summary>The largest number in each window of a sequence.</summary>
/// <param name="kernel">Elements of a window, at least 1.</param>
/// <param name="stride">Steps from one window to the next; the kernel if not given.</param>
/// <param name="padding">Elements of −∞ before and after the sequence, at most half of a window.</param>
/// <param name="dilation">Steps between the elements of a window.</param>
/// <param name="ceil">Let a last window stick out at the end.</param>
/// <exception cref="ArgumentOutOfRangeException">Kernel, stride or dilation is below 1, or the padding below 0.</exception>
public sealed class MaxPool1d(int kernel, int? stride = null, int padding = 0, int dilation = 1, bool ceil = false) : Module
{
    private readonly int kernel = Size.Positive(kernel);
    private readonly int stride = Size.Positive(stride ?? kernel, nameof(stride));
    private readonly int padding = Size.NotNegative(padding);
    private readonly int dilation = Size.Positive(dilation);

    /// <summary>The maxima.</summary>
    /// <param name="x">[N, C, L].</param>
    /// <returns>[N, C, L′] with L′ = ⌊(L + 2 padding − dilation (K − 1) − 1) / stride⌋ + 1.</returns>
    /// <exception cref="ShapeException">This is not a batch of sequences, or they are shorter than a window.</exception>
    public override Tensor Forward(Tensor x) => x.MaxPool1d(kernel, stride, padding, dilation, ceil);

    /// <summary>The maxima with their places.</summary>
    /// <inheritdoc cref="Tensor.MaxPool1dWithIndices"/>
    public (Tensor Values, Tensor Indices) ForwardWithIndices(Tensor x) => x.MaxPool1dWithIndices(kernel, stride, padding, dilation, ceil);

    /// <inheritdoc/>
    public override string ToString() => PoolText.Of("MaxPool1d", kernel, stride);
}
