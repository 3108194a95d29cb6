namespace Lernet.Nn;

/// <summary>A layer of kernels that slide along sequences: y[n, f, i] = b[f] + Σ over c, k of w[f, c, k] · x[n, c, i + k].</summary>
/// <remarks>Weights and bias start uniform in ±1 / √(inputs / groups · K), PyTorch's default.</remarks>
/// <param name="inputs">Channels that go in, at least 1.</param>
/// <param name="outputs">Channels that come out, at least 1: the number of kernels.</param>
/// <param name="kernel">Elements of a kernel, at least 1.</param>
/// <param name="stride">Steps from one place of the kernel to the next.</param>
/// <param name="padding">Zeros before and after the sequence.</param>
/// <param name="dilation">Steps between the elements of the kernel.</param>
/// <param name="groups">Parts into which the channels fall; it divides inputs and outputs.</param>
/// <param name="bias">Whether to add b.</param>
/// <param name="initializer">How the weights start.</param>
/// <exception cref="ArgumentOutOfRangeException">A size is not positive.</exception>
/// <exception cref="ModuleException">The groups do not divide the channels.</exception>
public sealed class Conv1d(int inputs, int outputs, int kernel, int stride = 1, int padding = 0, int dilation = 1,
    int groups = 1, bool bias = true, Initializer? initializer = null) : Module
{
    private readonly Parameter weight = ConvolutionWeights.Of(outputs, inputs, groups, [kernel], initializer);
    private readonly Parameter? bias = bias ? ConvolutionWeights.Bias(outputs, inputs / groups * kernel) : null;

    /// <summary>The kernels, [outputs, inputs / groups, K].</summary>
    public Tensor Weight => weight.Value;

    /// <summary>b, [outputs]; null for a layer without.</summary>
    public Tensor? Bias => bias?.Value;

    /// <summary>The sequences seen through the kernels.</summary>
    /// <param name="x">[N, inputs, L].</param>
    /// <returns>[N, outputs, L′] with L′ = ⌊(L + 2 padding − dilation (K − 1) − 1) / stride⌋ + 1.</returns>
    /// <exception cref="ShapeException">This is not a batch of sequences with that many channels, or they are shorter than a kernel.</exception>
    /// <exception cref="ModuleException">The layer was not initialised.</exception>
    public override Tensor Forward(Tensor x) => x.Conv1d(Weight, Bias, stride, padding, dilation, groups);

    /// <inheritdoc/>
    public override string ToString() => ConvolutionWeights.Text("Conv1d", inputs, outputs, kernel, stride, padding, dilation, groups, bias is not null);
}
