namespace Lernet.Nn;

/// <summary>The transpose of a convolution, which makes sequences longer.</summary>
/// <remarks>Weights and bias start uniform in ±1 / √(outputs / groups · K), PyTorch's default.</remarks>
/// <param name="inputs">Channels that go in, at least 1.</param>
/// <param name="outputs">Channels that come out, at least 1.</param>
/// <param name="kernel">Elements of a kernel, at least 1.</param>
/// <param name="stride">Steps in the result from one kernel to the next.</param>
/// <param name="padding">Elements cut off on each side.</param>
/// <param name="outputPadding">Elements added at the end, below the stride.</param>
/// <param name="dilation">Steps between the elements of the kernel.</param>
/// <param name="groups">Parts into which the channels fall; it divides inputs and outputs.</param>
/// <param name="bias">Whether to add b.</param>
/// <param name="initializer">How the weights start.</param>
/// <exception cref="ArgumentOutOfRangeException">A size is not positive.</exception>
/// <exception cref="ModuleException">The groups do not divide the channels.</exception>
public sealed class ConvTranspose1d(int inputs, int outputs, int kernel, int stride = 1, int padding = 0, int outputPadding = 0,
    int dilation = 1, int groups = 1, bool bias = true, Initializer? initializer = null) : Module
{
    private readonly Parameter weight = ConvolutionWeights.Of(inputs, outputs, groups, [kernel], initializer);
    private readonly Parameter? bias = bias ? ConvolutionWeights.Bias(outputs, outputs / groups * kernel) : null;

    /// <summary>The kernels, [inputs, outputs / groups, K].</summary>
    public Tensor Weight => weight.Value;

    /// <summary>b, [outputs]; null for a layer without.</summary>
    public Tensor? Bias => bias?.Value;

    /// <summary>The longer sequences.</summary>
    /// <param name="x">[N, inputs, L].</param>
    /// <returns>[N, outputs, L′] with L′ = (L − 1) stride − 2 padding + dilation (K − 1) + 1 + outputPadding.</returns>
    /// <exception cref="ShapeException">This is not a batch of sequences with that many channels, or nothing would be left.</exception>
    /// <exception cref="ModuleException">The layer was not initialised.</exception>
    public override Tensor Forward(Tensor x) => x.ConvTranspose1d(Weight, Bias, stride, padding, outputPadding, dilation, groups);

    /// <inheritdoc/>
    public override string ToString() =>
        ConvolutionWeights.Text("ConvTranspose1d", inputs, outputs, kernel, stride, padding, dilation, groups, bias is not null);
}
