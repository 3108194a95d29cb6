using Lernet.Data;

namespace Lernet.Nn.Tests.Training;

public class TrainerTests
{
    private static Sequential Net(int inputs = 2, int outputs = 2) =>
        new Sequential(new Linear(inputs, 16), new Tanh(), new Linear(16, outputs)).Initialize(seed: 7);

    [Theory]
    [InlineData("xor")]
    [InlineData("moons")]
    [InlineData("circles")]
    public void Fit_NoLineSeparates_TheNetworkLearnsAll(string name)
    {
        var data = name switch { "xor" => Datasets.Xor(seed: 1), "moons" => Datasets.Moons(noise: 0.05, seed: 1), _ => Datasets.Circles(seed: 1) };
        var net = Net();
        var run = new Trainer(net, Loss.CrossEntropy, new Adam(net.Parameters, 0.02)).Fit(data, epochs: 100, batchSize: 20);
        Assert.Equal(1, run.Confusion(data).Accuracy);
    }

    [Fact]
    public void Fit_FourPointsOfXor_OneOutputAndLogits_LearnsAll()
    {
        var data = new DataSet(new float[,] { { 0, 0 }, { 0, 1 }, { 1, 0 }, { 1, 1 } }, new float[] { 0, 1, 1, 0 }, new DataSetCard { TargetNames = ["same", "different"] });
        var net = Net(outputs: 1);
        var run = new Trainer(net, Loss.BinaryCrossEntropyWithLogits, new Adam(net.Parameters, 0.05)).Fit(data, epochs: 200, batchSize: 4);
        Assert.Equal(1, run.Last!.Train.Accuracy);
    }

    [Fact]
    public void Fit_SameSeed_GivesTheSameWeightsBitByBit()
    {
        var split = Datasets.Moons(seed: 1).Split(seed: 1);
        float[] Train()
        {
            var net = Net();
            new Trainer(net, Loss.CrossEntropy, new Adam(net.Parameters, 0.01)).Fit(split, epochs: 5, batchSize: 16, seed: 3);
            return [.. net.Parameters.SelectMany(p => p.ToArray())];
        }

        Assert.Equal(Train(), Train());
    }

    [Fact]
    public void Fit_AgainstTheLoopInTheOpen_GivesTheSameWeights()
    {
        var data = Datasets.Moons(seed: 1);
        var (byTrainer, byHand) = (Net(), Net());
        new Trainer(byTrainer, Loss.CrossEntropy, new Adam(byTrainer.Parameters, learningRate: 1e-2f)).Fit(data, epochs: 4, batchSize: 32);
        var optimizer = new Adam(byHand.Parameters, learningRate: 1e-2f);
        foreach (var epoch in Nn.Training.Epochs(4))
        {
            foreach (var (x, y) in data.Batches(32, shuffleSeed: epoch))
            {
                var loss = Loss.CrossEntropy(byHand.Forward(x), y);
                loss.Backward();
                optimizer.Step();
            }
        }
        Assert.Equal(byHand.Parameters.SelectMany(p => p.ToArray()), byTrainer.Parameters.SelectMany(p => p.ToArray()));
    }

    [Fact]
    public void History_OfASplit_HasLossAccuracyAndSeconds()
    {
        var split = Datasets.Moons(seed: 1).Split(seed: 1);
        var net = Net();
        var trainer = new Trainer(net, Loss.CrossEntropy, new Sgd(net.Parameters, 0.5)) { Metrics = [Metric.Accuracy, Metric.F1], Clock = new StoppedClock() };
        var run = trainer.Fit(split, epochs: 3);
        Assert.Equal([1, 2, 3], run.History.Select(e => e.Epoch));
        Assert.All(run.History, e => Assert.InRange(e.Validation!.Metrics["F1"], 0, 1));
        Assert.Equal(trainer.Metrics, run.Metrics);
        Assert.Equal(0, run.Seconds);
        Assert.Equal(StopReason.Completed, run.Stop);
        Assert.Equal(run.History.Min(e => e.Validation!.Loss), run.BestEpoch!.Validation!.Loss);
        Assert.Equal(run.Evaluate(split.Validation).Loss, run.Last!.Validation!.Loss);
    }

    [Fact]
    public void Fit_Regression_HasALossAndNoAccuracy()
    {
        var net = Net(outputs: 1);
        var data = Datasets.Linear(weights: [1, 2], seed: 1);
        var run = new Trainer(net, Loss.Squared, new Adam(net.Parameters, 0.01)).Fit(data, epochs: 2);
        Assert.Null(run.Last!.Train.Accuracy);
        Assert.Contains("no classes", Assert.Throws<ArgumentException>(() => run.Confusion(data)).Message);
    }

    [Fact]
    public void Fit_TokenCancelled_ReturnsWhatWasReached()
    {
        using var source = new CancellationTokenSource();
        var net = Net();
        var trainer = new Trainer(net, Loss.CrossEntropy, new Sgd(net.Parameters, 0.1)).With(new After(2, source.Cancel));
        var run = trainer.Fit(Datasets.Moons(seed: 1), epochs: 10, cancellation: source.Token);
        Assert.Equal((StopReason.Cancelled, 2), (run.Stop, run.History.Count));
    }

    [Fact]
    public void Progress_OfEachBatch_IsOneLineWithABar()
    {
        var (heard, net) = (new Listener(), Net());
        new Trainer(net, Loss.CrossEntropy, new Sgd(net.Parameters, 0.1)) { Progress = heard }.Fit(Datasets.Moons(count: 80, seed: 1), epochs: 2, batchSize: 40);
        Assert.Equal([0.25, 0.5, 0.75, 1, 1], heard.All.Select(p => p.Fraction));
        Assert.StartsWith("[##########..........] epoch 1/2, loss 0.", heard.All[1].ToString());
        Assert.True(heard.All[^1].IsLast);
    }

    [Theory]
    [InlineData(0, 32)]
    [InlineData(1, 0)]
    public void Fit_SettingNotPositive_IsAnError(int epochs, int batchSize)
    {
        var net = Net();
        Assert.Throws<ArgumentOutOfRangeException>(() => new Trainer(net, Loss.CrossEntropy, new Sgd(net.Parameters, 0.1)).Fit(Datasets.Moons(seed: 1), epochs, batchSize));
    }

    [Fact]
    public void Run_AsText_IsOneLineWithoutTimes()
    {
        var net = Net();
        var run = new Trainer(net, Loss.CrossEntropy, new Adam(net.Parameters, 0.02)).Fit(Datasets.Moons(seed: 1).Split(seed: 1), epochs: 20);
        Assert.Matches(@"^20 of 20 epochs: loss [\d.]+ → [\d.]+, accuracy [\d.]+ %, validation [\d.]+ → [\d.]+, accuracy [\d.]+ % \(best in epoch \d+\)$", run.ToString());
    }

    private sealed class After(int epochs, Action act) : Callback
    {
        public override void OnEpochEnd(TrainingState state)
        {
            if (state.Epoch == epochs) act();
        }
    }

    private sealed class Listener : IProgress<TrainingProgress>
    {
        public List<TrainingProgress> All { get; } = [];

        public void Report(TrainingProgress value) => All.Add(value);
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }
}
