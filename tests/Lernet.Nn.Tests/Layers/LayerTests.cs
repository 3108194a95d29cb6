using Lernet.Nn.Tests.Support;

namespace Lernet.Nn.Tests.Layers;

public class LayerTests
{
    public static TheoryData<ActivationLayer, ActivationFunction> ActivationLayers => new()
    {
        { new Sigmoid(), Activation.Sigmoid }, { new Tanh(), Activation.Tanh }, { new Relu(), Activation.Relu },
        { new LeakyRelu(), Activation.LeakyRelu }, { new Softplus(), Activation.Softplus }, { new Gelu(), Activation.Gelu },
        { new Silu(), Activation.Silu }, { new Softmax(), Activation.Softmax }, { new LogSoftmax(), Activation.LogSoftmax },
        { new Elu(), Activation.Elu }, { new Selu(), Activation.Selu }, { new Celu(), Activation.Celu }, { new Relu6(), Activation.Relu6 },
        { new Hardtanh(), Activation.Hardtanh }, { new Hardsigmoid(), Activation.Hardsigmoid }, { new Hardswish(), Activation.Hardswish },
        { new Tanhshrink(), Activation.Tanhshrink }, { new GeluTanh(), Activation.GeluTanh }, { new Mish(), Activation.Mish },
        { new Softsign(), Activation.Softsign }, { new LogSigmoid(), Activation.LogSigmoid },
    };

    [Fact]
    public void Linear_WorkedByHand_IsWeightedSumsPlusBias()
    {
        var layer = new Linear(2, 3).Initialize(seed: 1);
        layer.Weight.Update(new float[,] { { 1, 2 }, { 3, 4 }, { 5, 6 } });
        layer.Bias!.Update(new float[] { 0.5f, 0, -1 });
        Assert.Equal([-0.5f, -1, -2], layer[new float[,] { { 1, -1 } }].ToArray());
        Assert.Equal(new Shape(2, 5, 3), layer[Tensor.Ones(2, 5, 2)].Shape);
    }

    [Fact]
    public void Linear_WithoutBias_HasOneParameter()
    {
        var layer = new Linear(2, 3, bias: false).Initialize(seed: 1);
        Assert.Null(layer.Bias);
        Assert.Single(layer.Parameters);
        Assert.Equal("Linear 2 → 3, no bias", layer.ToString());
    }

    [Fact]
    public void Linear_WrongInput_NamesLayerShapeAndRemedy()
    {
        var layer = new Linear(784, 10).Initialize(seed: 1);
        Assert.Equal("Linear 784 → 10: input [32, 100]. The last axis must hold 784 numbers, one per input of the layer.",
            Assert.Throws<ModuleException>(() => layer[Tensor.Zeros(32, 100)]).Message);
        Assert.EndsWith("Put a Flatten() before it.", Assert.Throws<ModuleException>(() => layer[Tensor.Zeros(32, 28, 28)]).Message);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, -1)]
    public void Linear_SizeNotPositive_IsAnError(int inputs, int outputs) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Linear(inputs, outputs));

    [Theory]
    [MemberData(nameof(ActivationLayers))]
    public void ActivationLayer_OfEachKind_ComputesItsActivation(ActivationLayer layer, ActivationFunction function)
    {
        var x = Tensor.Normal([4, 5], seed: 3);
        Assert.Equal(function(x).ToArray(), layer[x].ToArray());
        Assert.Equal(layer.GetType().Name, function.Method.Name);
    }

    [Fact]
    public void Flatten_Pictures_BecomeRows() => Assert.Equal(new Shape(5, 6), new Flatten()[Tensor.Zeros(5, 2, 3)].Shape);

    [Fact]
    public void Sequential_WithoutLayers_IsTheIdentity()
    {
        Tensor x = [1, 2];
        Assert.Equal(x.ToArray(), new Sequential()[x].ToArray());
    }

    [Theory]
    [MemberData(nameof(ActivationLayers))]
    public void Gradient_OfLinearThenEachActivation_EqualsFiniteDifferences(ActivationLayer layer, ActivationFunction function)
    {
        Assert.NotNull(function);
        using var reference = new OnReference();
        // Seed chosen so that no weighted sum is within the stencil's reach of a kink at 0.
        var net = new Sequential(new Linear(3, 4), layer, new Linear(4, 2)).Initialize(seed: 11);
        var x = Tensor.Normal([5, 3], seed: 12);
        var weights = Tensor.Normal([5, 2], seed: 13);
        var error = ParameterCheck.WorstError(net, () => (net[x] * weights).Sum());
        // See ParameterCheck: the stencil itself errs by about 1e-13.
        Assert.True(error <= 1e-7, $"{layer}: {error}");
    }
}
