namespace Lernet.Nn.Tests.Layers;

/// <summary>A normalisation and the ReLU after it are one operation where graphs are large: nobody may see a difference but in time.</summary>
public class RectifiedTests
{
    [Theory, InlineData(2, false), InlineData(40, false), InlineData(2, true), InlineData(40, true)]
    public void Residual_BeforeRelu_HasTheNumbersOfItsSteps(int batch, bool projects)
    {
        var (block, steps) = (Block(projects), Block(projects));
        var (x, stepsX) = (Tensor.Normal([batch, 4, 6, 6], seed: 2).Track(), Tensor.Normal([batch, 4, 6, 6], seed: 2).Track());
        var y = new Sequential(block, new Relu()).Forward(x);
        var stepsY = ByHand(steps, stepsX).Relu();
        y.Backward(Tensor.Normal(y.Shape, seed: 3));
        stepsY.Backward(Tensor.Normal(y.Shape, seed: 3));

        Assert.Equal(stepsY.ToArray(), y.ToArray());
        Assert.Equal(stepsX.Grad!.ToArray(), x.Grad!.ToArray());
        foreach (var (expected, actual) in steps.Parameters.Zip(block.Parameters)) Assert.Equal(expected.Grad!.ToArray(), actual.Grad!.ToArray());
        foreach (var (expected, actual) in steps.GetState().Zip(block.GetState())) Assert.Equal(expected.Value.ToArray(), actual.Value.ToArray());
    }

    [Fact]
    public void Residual_InUseBeforeRelu_TakesTheRunningMoments()
    {
        var (net, x) = (new Sequential(Block(projects: true), new Relu()), Tensor.Normal([40, 4, 6, 6], seed: 2));
        net.Forward(x);
        Assert.Equal(ByHand((Residual)net.Evaluate().Layers[0], x).Relu().ToArray(), net.Forward(x).ToArray());
    }

    [Fact]
    public void Residual_ShapeChangesBeforeRelu_AsksForAProjection()
    {
        var net = new Sequential(new Residual(new Sequential(new Conv2d(4, 1, kernel: 1), new BatchNorm2d(1))), new Relu()).Initialize(seed: 1);
        Assert.Contains("give a projection", Assert.Throws<ModuleException>(() => net.Forward(Tensor.Zeros(40, 4, 20, 20))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_OfLayersThatAreOneOperation_ListsEachOfThem()
    {
        var summary = new Sequential(Block(projects: false), new Relu()).Summary([4, 40, 40]).ToString();
        foreach (var layer in new[] { "BatchNorm2d1", "Inner.Relu1", "BatchNorm2d2", "Relu1" })
        {
            Assert.Contains(summary.Split('\n'), line => line.Contains(layer, StringComparison.Ordinal) && line.Contains("40", StringComparison.Ordinal));
        }
    }

    private static Residual Block(bool projects) => new Residual(
        new Sequential(new Conv2d(4, 4, kernel: 3, padding: 1), new BatchNorm2d(4), new Relu(), new Conv2d(4, 4, kernel: 3, padding: 1), new BatchNorm2d(4)),
        projects ? new Conv2d(4, 4, kernel: 1) : null).Initialize(seed: 1);

    // Each layer by itself.
    private static Tensor ByHand(Residual block, Tensor x)
    {
        var y = ((Sequential)block.Inner).Layers.Aggregate(x, (y, layer) => layer.Forward(y));
        return y + (block.Projection?.Forward(x) ?? x);
    }
}
