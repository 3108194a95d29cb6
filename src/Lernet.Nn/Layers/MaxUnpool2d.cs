namespace Lernet.Nn;

/// <summary>Puts numbers back to where a <see cref="MaxPool2d"/> found its maxima; zeros elsewhere.</summary>
/// <remarks>A module has one input, and this one needs two: call <see cref="Forward(Tensor, Tensor, Pair?)"/> with the places from
/// <see cref="MaxPool2d.ForwardWithIndices"/>. SegNet: Badrinarayanan et al. 2015, arXiv:1511.00561.</remarks>
/// <param name="kernel">The kernel of the pooling.</param>
/// <param name="stride">The stride of the pooling; the kernel if not given.</param>
/// <param name="padding">The padding of the pooling.</param>
/// <exception cref="ArgumentOutOfRangeException">Kernel or stride is below 1, or the padding below 0.</exception>
public sealed class MaxUnpool2d(Pair kernel, Pair? stride = null, Pair padding = default) : Module
{
    private readonly Pair kernel = Size.Positive(kernel);
    private readonly Pair stride = Size.Positive(stride ?? kernel, nameof(stride));
    private readonly Pair padding = Size.NotNegative(padding);

    /// <summary>The numbers at their places.</summary>
    /// <param name="x">[N, C, H, W].</param>
    /// <param name="indices">Places row · W + column in the larger picture, [N, C, H, W].</param>
    /// <param name="outputSize">The size of the picture before the pooling; (H − 1) stride − 2 padding + kernel if not given.</param>
    /// <returns>[N, C, output height, output width].</returns>
    /// <exception cref="ShapeException">The shapes differ, or an index points outside.</exception>
    public Tensor Forward(Tensor x, Tensor indices, Pair? outputSize = null) => x.MaxUnpool2d(indices, kernel, stride, padding, outputSize);

    /// <summary>Not to be used: where the numbers belong is missing.</summary>
    /// <exception cref="ModuleException">Always.</exception>
    public override Tensor Forward(Tensor x) => throw ModuleException.NeedsIndices(ToString());

    /// <inheritdoc/>
    public override string ToString() => PoolText.Of("MaxUnpool2d", kernel, stride);
}
