namespace Lernet.Nn;

/// <summary>A layer of kernels that slide over pictures: y[n, f, i, j] = b[f] + Σ over c, k, l of w[f, c, k, l] · x[n, c, i + k, j + l].</summary>
/// <remarks>Weights and bias start uniform in ±1 / √(inputs / groups · K · K′), PyTorch's default.
/// LeCun, Bottou, Bengio and Haffner 1998, "Gradient-based learning applied to document recognition".</remarks>
/// <example><code>new Sequential(new Conv2d(1, 6, kernel: 5, padding: 2), new Relu(), new MaxPool2d(2))</code></example>
/// <param name="inputs">Channels that go in, at least 1.</param>
/// <param name="outputs">Channels that come out, at least 1: the number of kernels.</param>
/// <param name="kernel">Rows and columns of a kernel, at least 1.</param>
/// <param name="stride">Steps from one place of the kernel to the next; 1 if not given.</param>
/// <param name="padding">Zeros around the picture.</param>
/// <param name="dilation">Steps between the elements of the kernel; 1 if not given.</param>
/// <param name="groups">Parts into which the channels fall; it divides inputs and outputs.</param>
/// <param name="bias">Whether to add b.</param>
/// <param name="initializer">How the weights start.</param>
/// <exception cref="ArgumentOutOfRangeException">A size is not positive.</exception>
/// <exception cref="ModuleException">The groups do not divide the channels.</exception>
public sealed class Conv2d(int inputs, int outputs, Pair kernel, Pair? stride = null, Pair padding = default, Pair? dilation = null,
    int groups = 1, bool bias = true, Initializer? initializer = null) : Module
{
    private readonly Parameter weight = ConvolutionWeights.Of(outputs, inputs, groups, [kernel.Height, kernel.Width], initializer);
    private readonly Parameter? bias = bias ? ConvolutionWeights.Bias(outputs, inputs / groups * kernel.Height * kernel.Width) : null;

    /// <summary>The kernels, [outputs, inputs / groups, K, K′].</summary>
    public Tensor Weight => weight.Value;

    /// <summary>b, [outputs]; null for a layer without.</summary>
    public Tensor? Bias => bias?.Value;

    /// <summary>The pictures seen through the kernels.</summary>
    /// <param name="x">[N, inputs, H, W].</param>
    /// <returns>[N, outputs, H′, W′] with H′ = ⌊(H + 2 padding − dilation (K − 1) − 1) / stride⌋ + 1.</returns>
    /// <exception cref="ShapeException">This is not a batch of pictures with that many channels, or they are smaller than a kernel.</exception>
    /// <exception cref="ModuleException">The layer was not initialised.</exception>
    public override Tensor Forward(Tensor x) => x.Conv2d(Weight, Bias, stride, padding, dilation, groups);

    /// <inheritdoc/>
    public override string ToString() =>
        ConvolutionWeights.Text("Conv2d", inputs, outputs, kernel, stride ?? 1, padding, dilation ?? 1, groups, bias is not null);
}
