namespace Lernet.Nn;

/// <summary>The transpose of a convolution, which makes pictures larger: each element lays its kernel, times itself, over the result.</summary>
/// <remarks>Weights and bias start uniform in ±1 / √(outputs / groups · K · K′), PyTorch's default.
/// Dumoulin and Visin 2016, "A guide to convolution arithmetic for deep learning", arXiv:1603.07285.</remarks>
/// <param name="inputs">Channels that go in, at least 1.</param>
/// <param name="outputs">Channels that come out, at least 1.</param>
/// <param name="kernel">Rows and columns of a kernel, at least 1.</param>
/// <param name="stride">Steps in the result from one kernel to the next; 1 if not given.</param>
/// <param name="padding">Rows and columns cut off on each side.</param>
/// <param name="outputPadding">Rows and columns added at the bottom and right, below the stride.</param>
/// <param name="dilation">Steps between the elements of the kernel; 1 if not given.</param>
/// <param name="groups">Parts into which the channels fall; it divides inputs and outputs.</param>
/// <param name="bias">Whether to add b.</param>
/// <param name="initializer">How the weights start.</param>
/// <exception cref="ArgumentOutOfRangeException">A size is not positive.</exception>
/// <exception cref="ModuleException">The groups do not divide the channels.</exception>
public sealed class ConvTranspose2d(int inputs, int outputs, Pair kernel, Pair? stride = null, Pair padding = default, Pair outputPadding = default,
    Pair? dilation = null, int groups = 1, bool bias = true, Initializer? initializer = null) : Module
{
    private readonly Parameter weight = ConvolutionWeights.Of(inputs, outputs, groups, [kernel.Height, kernel.Width], initializer);
    private readonly Parameter? bias = bias ? ConvolutionWeights.Bias(outputs, outputs / groups * kernel.Height * kernel.Width) : null;

    /// <summary>The kernels, [inputs, outputs / groups, K, K′].</summary>
    public Tensor Weight => weight.Value;

    /// <summary>b, [outputs]; null for a layer without.</summary>
    public Tensor? Bias => bias?.Value;

    /// <summary>The larger pictures.</summary>
    /// <param name="x">[N, inputs, H, W].</param>
    /// <returns>[N, outputs, H′, W′] with H′ = (H − 1) stride − 2 padding + dilation (K − 1) + 1 + outputPadding.</returns>
    /// <exception cref="ShapeException">This is not a batch of pictures with that many channels, or nothing would be left.</exception>
    /// <exception cref="ModuleException">The layer was not initialised.</exception>
    public override Tensor Forward(Tensor x) => x.ConvTranspose2d(Weight, Bias, stride, padding, outputPadding, dilation, groups);

    /// <inheritdoc/>
    public override string ToString() =>
        ConvolutionWeights.Text("ConvTranspose2d", inputs, outputs, kernel, stride ?? 1, padding, dilation ?? 1, groups, bias is not null);
}
