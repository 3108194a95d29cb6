using Lernet.Nn.Tests.Support;

namespace Lernet.Nn.Tests.Layers;

public class ConvolutionLayerTests
{
    public static TheoryData<Module, int[], int[], string> Layers => new()
    {
        { new Conv2d(1, 6, kernel: 5, padding: 2), [1, 28, 28], [6, 28, 28], "Conv2d 1 → 6, 5×5, padding 2×2" },
        { new Conv2d(4, 6, (3, 5), stride: (2, 1), dilation: 2, groups: 2, bias: false), [4, 11, 12], [6, 4, 4], "Conv2d 4 → 6, 3×5, stride 2×1, dilation 2×2, groups 2, no bias" },
        { new Conv1d(2, 3, kernel: 4, stride: 2), [2, 11], [3, 4], "Conv1d 2 → 3, 4, stride 2" },
        { new ConvTranspose2d(3, 2, kernel: 3, stride: 2, padding: 1, outputPadding: 1), [3, 4, 5], [2, 8, 10], "ConvTranspose2d 3 → 2, 3×3, stride 2×2, padding 1×1" },
        { new ConvTranspose1d(3, 2, kernel: 4, stride: 2, padding: 1), [3, 5], [2, 10], "ConvTranspose1d 3 → 2, 4, stride 2, padding 1" },
        { new MaxPool2d(2), [3, 7, 6], [3, 3, 3], "MaxPool2d 2×2" },
        { new MaxPool2d(3, stride: 2, padding: 1, ceil: true), [3, 7, 6], [3, 4, 4], "MaxPool2d 3×3, stride 2×2" },
        { new MaxPool1d(3, stride: 1), [3, 7], [3, 5], "MaxPool1d 3, stride 1" },
        { new AveragePool2d((2, 1)), [3, 7, 6], [3, 3, 6], "AveragePool2d 2×1" },
        { new AveragePool1d(2), [3, 7], [3, 3], "AveragePool1d 2" },
        { new AdaptiveAveragePool2d(1), [3, 7, 6], [3, 1, 1], "AdaptiveAveragePool2d 1×1" },
        { new AdaptiveAveragePool1d(4), [3, 7], [3, 4], "AdaptiveAveragePool1d 4" },
        { new AdaptiveMaxPool2d((2, 3)), [3, 7, 6], [3, 2, 3], "AdaptiveMaxPool2d 2×3" },
        { new Upsample(2), [3, 4, 5], [3, 8, 10], "Upsample ×2" },
        { new Upsample(3, Interpolation.Linear, alignCorners: true), [3, 4], [3, 12], "Upsample ×3, linear, corners aligned" },
        { new Pad2d((1, 2), PadMode.Reflect), [3, 4, 5], [3, 6, 9], "Pad2d 1×2, reflect" },
        { new Pad1d(2), [3, 4], [3, 8], "Pad1d 2" },
    };

    [Theory, MemberData(nameof(Layers))]
    public void Forward_OfEachLayer_HasTheShapeOfItsFormula(Module layer, int[] input, int[] output, string text)
    {
        layer.Initialize(seed: 1);
        var y = layer[Tensor.Normal([2, .. input], seed: 2)];
        Assert.Equal(new Shape([2, .. output]), y.Shape);
        Assert.False(y.HasNonFinite());
        Assert.Equal(text, layer.ToString());
    }

    [Theory, MemberData(nameof(Layers))]
    public void Summary_WithAnExample_KnowsEachOutput(Module layer, int[] input, int[] output, string text)
    {
        var row = layer.Summary(new Shape(input)).Rows[^1];
        Assert.Equal(text, row.Layer);
        Assert.Equal(new Shape(output), row.Output);
    }

    [Fact]
    public void Weights_OfEachConvolution_LieAsInPyTorch()
    {
        Assert.Equal(new Shape(6, 2, 3, 5), new Conv2d(4, 6, (3, 5), groups: 2).Initialize(seed: 1).Weight.Shape);
        Assert.Equal(new Shape(6, 2, 3), new Conv1d(4, 6, 3, groups: 2).Initialize(seed: 1).Weight.Shape);
        Assert.Equal(new Shape(4, 3, 3, 5), new ConvTranspose2d(4, 6, (3, 5), groups: 2).Initialize(seed: 1).Weight.Shape);
        Assert.Equal(new Shape(4, 3, 3), new ConvTranspose1d(4, 6, 3, groups: 2).Initialize(seed: 1).Weight.Shape);
    }

    [Fact]
    public void Initialize_OfEachConvolution_FillsTheBoundOfPyTorch()
    {
        // kaiming_uniform_(a=√5) and the bias: ±1 / √(axis 1 · kernel) of the weight.
        AssertUniform(1 / Math.Sqrt(8 * 25), new Conv2d(16, 64, 5, groups: 2).Initialize(seed: 1).Parameters);
        AssertUniform(1 / Math.Sqrt(32 * 25), new ConvTranspose2d(16, 64, 5, groups: 2).Initialize(seed: 1).Parameters);
        AssertUniform(1 / Math.Sqrt(16 * 3), new Conv1d(16, 64, 3).Initialize(seed: 1).Parameters);
        AssertUniform(1 / Math.Sqrt(64 * 3), new ConvTranspose1d(16, 64, 3).Initialize(seed: 1).Parameters);
    }

    [Fact]
    public void Gradients_OfALeNetInSmall_EqualFiniteDifferences()
    {
        using var reference = new OnReference();
        // tanh, for it has no kink; the seed is chosen so that no two numbers of a window are within the stencil's reach.
        var net = new Sequential(new Conv2d(1, 2, 3, padding: 1), new Tanh(), new MaxPool2d(2), new Conv2d(2, 3, 2), new Tanh(), new Flatten(), new Linear(12, 2))
            .Initialize(seed: 3);
        var (x, weights) = (Tensor.Normal([2, 1, 6, 6], seed: 4), Tensor.Normal([2, 2], seed: 5));
        var error = ParameterCheck.WorstError(net, () => (net[x] * weights).Sum());
        Assert.True(error <= 1e-7, $"{error}"); // see ParameterCheck: the stencil itself errs by about 1e-13
    }

    [Fact]
    public void MaxUnpool2d_AfterItsPooling_PutsTheMaximaBack()
    {
        var (pool, unpool) = (new MaxPool2d(2), new MaxUnpool2d(2));
        var x = Tensor.From([1, 2, 4, 3], [1, 1, 2, 2]);
        var (values, indices) = pool.ForwardWithIndices(x);
        Assert.Equal([0, 0, 4, 0], unpool.Forward(values, indices).ToArray());
        Assert.Equal("MaxUnpool2d 2×2: the places of the maxima are missing. Call Forward(x, indices) with what MaxPool2d.ForwardWithIndices returned.",
            Assert.Throws<ModuleException>(() => unpool[values]).Message);
    }

    [Fact]
    public void Settings_OutOfRange_AreNamed()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Conv2d(0, 6, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Conv1d(1, 6, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Upsample(0));
        Assert.Equal("convolution: 4 groups cannot share 6 and 8 channels evenly. Choose groups that divide both.",
            Assert.Throws<ModuleException>(() => new Conv2d(8, 6, 3, groups: 4)).Message);
        Assert.Equal("Upsample ×2: input [2, 3]; it needs [N, C, H, W] or [N, C, L]. Give it an axis with Unsqueeze.",
            Assert.Throws<ModuleException>(() => new Upsample(2)[Tensor.Ones(2, 3)]).Message);
    }

    private static void AssertUniform(double bound, IReadOnlyList<Tensor> parameters)
    {
        foreach (var parameter in parameters)
        {
            // Of n uniform numbers the largest is within 8 / n of the bound with probability 1 − e⁻⁸; 64 is the smallest n here.
            Assert.InRange(parameter.ToDoubles().Max(Math.Abs), bound * (1 - (8.0 / parameter.Length)), bound);
        }
    }
}
