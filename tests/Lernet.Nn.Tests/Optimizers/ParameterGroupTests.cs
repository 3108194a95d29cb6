namespace Lernet.Nn.Tests.Optimizers;

public class ParameterGroupTests
{
    private static Sequential Net() => new Sequential(new Linear(3, 2), new Linear(2, 1)).Initialize(seed: 1);

    private static float[][] Step(Sequential net, Optimizer optimizer)
    {
        var before = net.Parameters.Select(p => p.ToArray()).ToArray();
        foreach (var parameter in net.Parameters) parameter.Grad = Tensor.Full(1, parameter.Shape.Sizes.ToArray());
        optimizer.Step();
        return [.. net.Parameters.Select((p, i) => p.ToArray().Zip(before[i], (now, then) => then - now).ToArray())];
    }

    [Fact]
    public void Groups_ByModule_ScaleTheLearningRate()
    {
        var net = Net();
        var moved = Step(net, new Sgd(net.Parameters, 0.5) { Groups = [ParameterGroup.Of(net.Layers[0]) with { LearningRateFactor = 0.5 }] });
        // Float32 subtraction of numbers below 1.
        Assert.All(moved[0].Concat(moved[1]), step => Assert.Equal(0.25f, step, 1e-6f));
        Assert.All(moved[2].Concat(moved[3]), step => Assert.Equal(0.5f, step, 1e-6f));
    }

    [Fact]
    public void Groups_ByPath_FirstOneWins()
    {
        var net = Net();
        ParameterGroup[] groups =
        [
            new(p => p.Name.EndsWith("Bias", StringComparison.Ordinal)) { LearningRateFactor = 0 },
            ParameterGroup.Of(net.Layers[1]) with { LearningRateFactor = 2 },
        ];
        var moved = Step(net, new Sgd(net.Parameters, 0.25) { Groups = groups });
        Assert.All(moved[1].Concat(moved[3]), step => Assert.Equal(0, step));
        // Float32 subtraction of numbers below 1.
        Assert.All(moved[2], step => Assert.Equal(0.5f, step, 1e-6f));
    }

    [Fact]
    public void Groups_WithoutDecay_AreNotPulledToZero()
    {
        var w = Tensor.Full(2, 2, 2).Track();
        var b = Tensor.Full(2, 2).Track();
        var sgd = new Sgd([w, b], 0.5) { WeightDecay = 0.5, Groups = [ParameterGroup.Vectors with { WeightDecay = 0 }] };
        (w.Grad, b.Grad) = (Tensor.Zeros(2, 2), Tensor.Zeros(2));
        sgd.Step();
        Assert.All(w.ToArray(), value => Assert.Equal(1.5f, value));
        Assert.All(b.ToArray(), value => Assert.Equal(2, value));
    }

    [Fact]
    public void Groups_ThatHoldNothing_AreAnError()
    {
        var net = Net();
        var sgd = new Sgd(net.Parameters, 0.1) { Groups = [ParameterGroup.Of(net), ParameterGroup.Vectors] };
        Assert.Contains("parameter group 2 of 2 holds no parameter", Assert.Throws<ArgumentException>(() => Step(net, sgd)).Message);
    }

    [Fact]
    public void Freeze_InTheMiddleOfTraining_LeavesTheWeightsAlone()
    {
        var net = Net();
        var optimizer = new AdamW(net.Parameters, 0.1);
        Learn();
        net.Layers[0].Freeze();
        var (frozen, free) = (net.Parameters[0].ToArray(), net.Parameters[2].ToArray());
        Learn();
        Assert.Equal(frozen, net.Parameters[0].ToArray());
        Assert.NotEqual(free, net.Parameters[2].ToArray());

        void Learn()
        {
            net[Tensor.Ones(4, 3)].Square().Mean().Backward();
            optimizer.Step();
        }
    }
}
