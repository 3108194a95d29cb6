using Lernet.Data;

namespace Lernet.Nn.Tests.Schedules;

public class ReduceOnPlateauTests
{
    public static TheoryData<string> Cases => [.. Fixture.Of("schedules").Cases.Where(c => c.Op == "OnPlateau").Select(c => c.Name)];

    // Products of a few doubles.
    [Theory, MemberData(nameof(Cases))]
    public void Rates_OfFiftyLosses_ArePyTorchs(string name)
    {
        var of = Fixture.Of("schedules").Cases.Single(c => c.Name == name);
        var losses = of.X[0].Values;
        var plateau = new ReduceOnPlateau
        {
            Factor = of.Number("factor"), Patience = of.Int("patience"), Threshold = of.Number("threshold", 1e-4), Cooldown = of.Int("cooldown"),
            End = of.Number("min_lr") / of.Number("rate"),
        };
        var net = new Given(losses).Initialize(seed: 1);
        var log = new Rates();
        // One row, one batch: the loss of the epoch is the one that is given.
        new Trainer(net, (prediction, _) => prediction.Sum(), new Sgd(of.Number("rate"))).With(plateau, log)
            .Fit(new DataSet(Tensor.Ones(1, 1), Tensor.Ones(1)), epochs: losses.Length, batchSize: 1);
        Rule.Holds(new Closeness(1e-12).Differences(name, of.Y.Values, [.. log.All]));
    }

    /// <summary>Answers given losses one after the other, whatever it learns.</summary>
    private sealed class Given(double[] losses) : Module
    {
        private int next;

        private Parameter Unused { get; } = new([1], Initializers.Zeros);

        public override Tensor Forward(Tensor x) => (Unused.Value * 0) + losses[next++];
    }

    private sealed class Rates : Callback
    {
        public List<double> All { get; } = [];

        public override void OnEpochEnd(TrainingState state) => All.Add(state.Optimizer.LearningRate * state.Optimizer.RateFactor);
    }
}
