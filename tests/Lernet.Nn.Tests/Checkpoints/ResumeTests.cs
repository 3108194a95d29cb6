using Lernet.Data;
using Lernet.Nn.Tests.Support;

namespace Lernet.Nn.Tests.Checkpoints;

/// <summary>A run that is killed and goes on with new objects gives the bytes of a run that was not.</summary>
public class ResumeTests
{
    private const int Epochs = 6;

    public static TheoryData<string, int> Deaths
    {
        get
        {
            var deaths = new TheoryData<string, int>();
            // 70 rows in batches of 16: five steps an epoch. In the first epoch, in the middle, at the end of one, in the last batch.
            foreach (var step in (int[])[1, 2, 5, 6, 13, 30]) deaths.Add("adam", step);
            foreach (var kind in (string[])["sgd", "rmsprop"])
            {
                foreach (var step in (int[])[10, 17]) deaths.Add(kind, step);
            }
            return deaths;
        }
    }

    [Theory, MemberData(nameof(Deaths))]
    public void Fit_KilledAndResumed_GivesTheBytesOfTheWholeRun(string kind, int step)
    {
        using var folder = new TemporaryFolder();
        var whole = Run(kind);
        Assert.Throws<Killed>(() => Run(kind, folder.Path, killAt: step));
        Same(whole, Run(kind, folder.Path));
    }

    [Fact]
    public void Fit_KilledAgainAndAgain_GivesTheBytesOfTheWholeRun()
    {
        using var folder = new TemporaryFolder();
        var whole = Run("adam");
        for (var step = 3; step < 30; step += 7) Assert.Throws<Killed>(() => Run("adam", folder.Path, step));
        Same(whole, Run("adam", folder.Path));
    }

    [Fact]
    public void Fit_OfAFinishedRun_GivesItsResultAtOnce()
    {
        using var folder = new TemporaryFolder();
        Same(Run("sgd", folder.Path), Run("sgd", folder.Path));
    }

    [Fact]
    public void Fit_OnReference_IsResumedInDouble()
    {
        using var reference = new OnReference();
        using var folder = new TemporaryFolder();
        var whole = Run("adam");
        Assert.Throws<Killed>(() => Run("adam", folder.Path, killAt: 12));
        Same(whole, Run("adam", folder.Path));
    }

    [Fact]
    public void Fit_StoppedEarly_StaysStoppedWithTheBestWeights()
    {
        using var folder = new TemporaryFolder();
        TrainingRun Stopping()
        {
            var net = Net();
            return new Trainer(net, Loss.CrossEntropy, new Sgd(30)) { Clock = new StoppedClock() }
                .With(new Nn.Checkpoints(folder.Path) { Resume = true }, new EarlyStopping(patience: 2, restoreBest: true)).Fit(Data(), epochs: 50, batchSize: 16);
        }

        var first = Stopping();
        Assert.Equal(StopReason.Stopped, first.Stop);
        Same(first, Stopping());
    }

    private static TrainingRun Run(string kind, string? folder = null, int killAt = 0)
    {
        Optimizer optimizer = kind switch
        {
            "adam" => new Adam(0.02),
            "sgd" => new Sgd(0.1) { Momentum = 0.9, Nesterov = true },
            _ => new RmsProp(0.01) { Momentum = 0.5 },
        };
        Callback rate = kind switch
        {
            "adam" => new OneCycle(30),
            "sgd" => new WarmUp(2, new CosineDecay(4)),
            _ => new ReduceOnPlateau { Patience = 0, Factor = 0.5 },
        };
        return new Trainer(Net(), Loss.CrossEntropy, optimizer) { Clock = new StoppedClock(), Metrics = [Metric.Accuracy, Metric.RocAuc] }
            .With(folder is null ? [] : [new Nn.Checkpoints(folder) { EverySteps = 1, Resume = true }]).With(rate, Penalty.L2(1e-3), GradientClip.ByNorm(1), new GradientNoise(seed: 3),
                new EarlyStopping(patience: 4, restoreBest: true), new KillAt(killAt))
            .Fit(Data(), Epochs, batchSize: 16, seed: 9);
    }

    private static Split Data() => Datasets.Moons(count: 100, seed: 1).Split(seed: 2);

    // Dropout draws other numbers in every step; batch normalisation follows the batches.
    private static Sequential Net() => new Sequential(new Linear(2, 8), new BatchNorm1d(8), new Tanh(), new Dropout(0.8), new Linear(8, 2)).Initialize(seed: 7);

    private static void Same(TrainingRun expected, TrainingRun actual)
    {
        Assert.Equal(expected.HistoryAsJson(), actual.HistoryAsJson());
        Assert.Equal((expected.Stop, expected.StopNote), (actual.Stop, actual.StopNote));
        var weights = expected.Model.GetState();
        Assert.All(actual.Model.GetState(), entry => Assert.Equal(weights[entry.Key].ToDoubles(), entry.Value.ToDoubles()));
    }

    private sealed class Killed : Exception;

    /// <summary>Dies after a step, before its checkpoint: what was written last is the step before.</summary>
    private sealed class KillAt(int step) : Callback
    {
        public override void OnBatchEnd(TrainingState state)
        {
            if (state.Step == step) throw new Killed();
        }
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }
}
