using Lernet.Data;

namespace Lernet.Nn.Tests.Training;

public class NotFiniteTests
{
    private static readonly DataSet Data = Datasets.Moons(count: 60, seed: 1);

    [Fact]
    public void Fit_LogOfZero_NamesTheLogarithmItsInputAndTheRemedy()
    {
        var net = new LogOfRelu().Initialize(seed: 1);
        var error = Assert.Throws<NotFiniteException>(() => Trainer(net, 0.1).Fit(Data, epochs: 3, batchSize: 30));
        Assert.Equal((1, 1, "log"), (error.Epoch, error.Batch, error.Operation));
        Assert.Contains("The first operation that gave ∞ is log, applied to relu in First [30, 2] with values from 0 to", error.Message);
        Assert.Contains("a loss that takes logits", error.Message);
        Assert.Contains("learning rate is too large: it is 0.1", error.Message);
    }

    [Fact]
    public void Fit_LearningRateAbsurd_StopsWithTheHistorySoFar()
    {
        var net = new Sequential(new Linear(2, 8), new Linear(8, 1)).Initialize(seed: 1);
        var error = Assert.Throws<NotFiniteException>(() => new Trainer(net, Loss.Squared, new Sgd(net.Parameters, 1e6)).Fit(Data, epochs: 50, batchSize: 60));
        Assert.Equal(error.Epoch - 1, error.Run.History.Count);
        Assert.Equal(StopReason.NotFinite, error.Run.Stop);
        Assert.Contains("try a tenth of it", error.Message);
        Assert.All(net.Parameters, p => Assert.False(p.HasNonFinite()));
    }

    [Fact]
    public void Fit_DerivativeOfRootAtZero_IsFoundBeforeTheWeightsAreSpoilt()
    {
        var net = new RootOfRelu().Initialize(seed: 1);
        var error = Assert.Throws<NotFiniteException>(() => Trainer(net, 0.1).Fit(Data, epochs: 3));
        Assert.Equal("sqrt", error.Operation);
        Assert.Contains("the loss is finite, but a gradient became", error.Message);
        Assert.All(net.Parameters, p => Assert.False(p.HasNonFinite()));
    }

    [Fact]
    public void Fit_NaNInTheData_BlamesTheDataAndNotTheLearningRate()
    {
        var inputs = Data.Inputs.ToArray();
        inputs[7] = float.NaN;
        var data = new DataSet(Tensor.From(inputs, 60, 2), Data.Targets, new DataSetCard { TargetNames = ["a", "b"] });
        var net = new Sequential(new Linear(2, 2)).Initialize(seed: 1);
        var error = Assert.Throws<NotFiniteException>(() => Trainer(net, 0.1).Fit(data, epochs: 1, batchSize: 60));
        Assert.Equal("Training stopped in epoch 1, batch 1 of 1: the inputs of the batch hold NaN. Look for missing values in the data.", error.Message);
    }

    [Fact]
    public void Fit_WeightsBrokenByHand_NamesTheParameter()
    {
        var net = new Sequential(new Linear(2, 2)).Initialize(seed: 1);
        net.Parameters[0].Update(Tensor.Full(double.PositiveInfinity, 2, 2));
        var error = Assert.Throws<NotFiniteException>(() => Trainer(net, 0.1).Fit(Data, epochs: 1));
        Assert.Contains("made Linear1.Weight ∞", error.Message);
    }

    private static Trainer Trainer(Module net, double learningRate) => new(net, Loss.CrossEntropy, new Sgd(net.Parameters, learningRate));

    private sealed class LogOfRelu : Module
    {
        public Linear First { get; } = new(2, 2);

        public override Tensor Forward(Tensor x) => First[x].Relu().Log();
    }

    private sealed class RootOfRelu : Module
    {
        public Linear First { get; } = new(2, 2);

        public override Tensor Forward(Tensor x) => First[x].Relu().Sqrt();
    }
}
