namespace Lernet.Nn;

/// <summary>The mean of each window of a picture.</summary>
/// <param name="kernel">Rows and columns of a window, at least 1.</param>
/// <param name="stride">Steps from one window to the next; the kernel if not given.</param>
/// <param name="padding">Rows and columns of zeros around the picture, at most half of a window.</param>
/// <param name="ceil">Let a last window stick out at the bottom and right.</param>
/// <param name="countPadding">Whether zeros of the padding count as numbers of the window.</param>
/// <exception cref="ArgumentOutOfRangeException">Kernel or stride is below 1, or the padding below 0.</exception>
public sealed class AveragePool2d(Pair kernel, Pair? stride = null, Pair padding = default, bool ceil = false, bool countPadding = true) : Module
{
    private readonly Pair kernel = Size.Positive(kernel);
    private readonly Pair stride = Size.Positive(stride ?? kernel, nameof(stride));
    private readonly Pair padding = Size.NotNegative(padding);

    /// <summary>The means.</summary>
    /// <param name="x">[N, C, H, W].</param>
    /// <returns>[N, C, H′, W′] with H′ = ⌊(H + 2 padding − K) / stride⌋ + 1.</returns>
    /// <exception cref="ShapeException">This is not a batch of pictures, or they are smaller than a window.</exception>
    public override Tensor Forward(Tensor x) => x.AveragePool2d(kernel, stride, padding, ceil, countPadding);

    /// <inheritdoc/>
    public override string ToString() => PoolText.Of("AveragePool2d", kernel, stride);
}

/// <summary>The mean of each window of a sequence.</summary>
/// <param name="kernel">Elements of a window, at least 1.</param>
/// <param name="stride">Steps from one window to the next; the kernel if not given.</param>
/// <param name="padding">Zeros before and after the sequence, at most half of a window.</param>
/// <param name="ceil">Let a last window stick out at the end.</param>
/// <param name="countPadding">Whether zeros of the padding count as numbers of the window.</param>
/// <exception cref="ArgumentOutOfRangeException">Kernel or stride is below 1, or the padding below 0.</exception>
public sealed class AveragePool1d(int kernel, int? stride = null, int padding = 0, bool ceil = false, bool countPadding = true) : Module
{
    private readonly int kernel = Size.Positive(kernel);
    private readonly int stride = Size.Positive(stride ?? kernel, nameof(stride));
    private readonly int padding = Size.NotNegative(padding);

    /// <summary>The means.</summary>
    /// <param name="x">[N, C, L].</param>
    /// <returns>[N, C, L′] with L′ = ⌊(L + 2 padding − K) / stride⌋ + 1.</returns>
    /// <exception cref="ShapeException">This is not a batch of sequences, or they are shorter than a window.</exception>
    public override Tensor Forward(Tensor x) => x.AveragePool1d(kernel, stride, padding, ceil, countPadding);

    /// <inheritdoc/>
    public override string ToString() => PoolText.Of("AveragePool1d", kernel, stride);
}
