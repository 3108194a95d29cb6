using Lernet.Data;

namespace Lernet.Nn.Tests.Training;

public class CallbackTests
{
    private static readonly DataSet Data = Datasets.Moons(count: 60, seed: 1);

    private static (Sequential Net, Trainer Trainer) Make(double learningRate = 0.1)
    {
        var net = new Sequential(new Linear(2, 4), new Tanh(), new Linear(4, 2)).Initialize(seed: 7);
        return (net, new Trainer(net, Loss.CrossEntropy, new Sgd(net.Parameters, learningRate)));
    }

    [Fact]
    public void Callbacks_OfARun_AreCalledInOrder()
    {
        var log = new Log();
        Make().Trainer.With(log).Fit(Data, epochs: 2, batchSize: 30);
        Assert.Equal("start batch1.1 batch1.2 epoch1 batch2.1 batch2.2 epoch2 end", string.Join(' ', log.Lines));
    }

    [Fact]
    public void Stop_FromACallback_EndsTheRunWithItsNote()
    {
        var run = Make().Trainer.With(new StopAt(3)).Fit(Data, epochs: 10);
        Assert.Equal((StopReason.Stopped, "enough", 3), (run.Stop, run.StopNote, run.History.Count));
        Assert.EndsWith("; enough", run.ToString());
    }

    [Fact]
    public void EarlyStopping_LossNeverFallsEnough_StopsAfterPatience()
    {
        var stopping = new EarlyStopping(patience: 3, minImprovement: 10);
        var run = Make().Trainer.With(stopping).Fit(Data, epochs: 50);
        Assert.Equal((StopReason.Stopped, 4, 1), (run.Stop, run.History.Count, stopping.BestEpoch));
    }

    [Fact]
    public void EarlyStopping_RestoreBest_GivesTheWeightsOfTheBestEpoch()
    {
        // A learning rate far too large makes the loss jump about.
        var (net, trainer) = Make(learningRate: 30);
        var keep = new Keep();
        var run = trainer.With(new EarlyStopping(patience: 5, restoreBest: true), keep).Fit(Data.Split(seed: 1), epochs: 40);
        Assert.NotEqual(run.Last!.Epoch, run.BestEpoch!.Epoch);
        Assert.Equal(keep.States[run.BestEpoch.Epoch - 1]["Linear1.Weight"].ToArray(), ((Linear)net.Layers[0]).Weight.ToArray());
    }

    [Fact]
    public void EarlyStopping_BadSettings_AreErrors()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Make().Trainer.With(new EarlyStopping(patience: 0)).Fit(Data, epochs: 1));
    }

    private sealed class Log : Callback
    {
        public List<string> Lines { get; } = [];

        public override void OnStart(TrainingState state) => Lines.Add("start");

        public override void OnBatchEnd(TrainingState state) => Lines.Add($"batch{state.Epoch}.{state.Batch}");

        public override void OnEpochEnd(TrainingState state) => Lines.Add($"epoch{state.History[^1].Epoch}");

        public override void OnEnd(TrainingState state) => Lines.Add("end");
    }

    private sealed class StopAt(int epoch) : Callback
    {
        public override void OnEpochEnd(TrainingState state)
        {
            if (state.Epoch == epoch) state.Stop("enough");
        }
    }

    private sealed class Keep : Callback
    {
        public List<IReadOnlyDictionary<string, Tensor>> States { get; } = [];

        public override void OnEpochEnd(TrainingState state) => States.Add(state.Model.GetState());
    }
}
