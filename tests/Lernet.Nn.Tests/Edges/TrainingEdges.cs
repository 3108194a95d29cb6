using Lernet.Data;

namespace Lernet.Nn.Tests.Edges;

/// <summary>Optimizers, schedules, penalties, and training as a whole.</summary>
internal static class TrainingEdges
{
    private static readonly DataSet Two = Datasets.Moons(count: 8, seed: 1);

    public static IEnumerable<Edge> All => [.. Settings, .. Fitting];

    private static Tensor Weight => Tensor.Ones(2).Named("w").Track();

    private static IEnumerable<Edge> Settings
    {
        get
        {
            const string section = "optimizers, schedules and penalties";
            yield return Edge.Of(section, () => new Sgd([Weight], 0));
            yield return Edge.Of(section, () => new Sgd([Weight], double.NaN));
            yield return Edge.Of(section, () => new Sgd([], 0.1));
            yield return Edge.Of(section, () => new Sgd([Weight * 2], 0.1));
            yield return Edge.Of(section, () => new Sgd([Weight], 0.1) { Momentum = 1 });
            yield return Edge.Of(section, () => Step(new Sgd([Weight], 0.1) { Nesterov = true }));
            yield return Edge.Of(section, () => Step(new Sgd(0.1)));
            yield return Edge.Of(section, () => Unasked(new Adam([Weight])));
            yield return Edge.Of(section, () => new Adam([Weight]) { Beta2 = 1 });
            yield return Edge.Of(section, () => new Adam([Weight]) { Epsilon = 0 });
            yield return Edge.Of(section, () => new AdamW([Weight]) { WeightDecay = -1 });
            yield return Edge.Of(section, () => Step(new Adam([Weight]) { Groups = [new(_ => false)] }));
            yield return Edge.Of(section, () => new StepDecay(0));
            yield return Edge.Of(section, () => new MultiStepDecay([5, 3]));
            yield return Edge.Of(section, () => new ExponentialDecay(0));
            yield return Edge.Of(section, () => new CosineDecay(0));
            yield return Edge.Of(section, () => new OneCycle(1));
            yield return Edge.Of(section, () => new OneCycle(10, rise: 1));
            yield return Edge.Of(section, () => new WarmUp(5, start: 0));
            yield return Edge.Of(section, () => new ReduceOnPlateau { Factor = 1 });
            yield return Edge.Of(section, () => GradientClip.ByNorm(0));
            yield return Edge.Of(section, () => Penalty.L2(-1));
            yield return Edge.Of(section, () => new EarlyStopping(patience: 0));
        }
    }

    private static IEnumerable<Edge> Fitting
    {
        get
        {
            const string section = "training";
            yield return Edge.Of(section, () => Fit(new Linear(2, 2), Two, initialize: false));
            yield return Edge.Of(section, () => Fit(new Linear(3, 2), Two));
            yield return Edge.Of(section, () => Fit(new Linear(2, 1), Two));
            yield return Edge.Of(section, () => Fit(new Linear(2, 2), Two, epochs: -1));
            yield return Edge.Of(section, () => Fit(new Linear(2, 2), Two, batchSize: 0));
            yield return Edge.Of(section, () => Fit(new Linear(2, 2), Two, rate: 1e30));
            yield return Edge.Of(section, () => Fit(new Linear(2, 2), new DataSet(new[,] { { 1, double.NaN }, { 0, 1 } }, new float[] { 0, 1 })));
            yield return Edge.Of(section, () => Fit(new Sequential(new Flatten()), Two));
            yield return Edge.Of(section, () => new Trainer(new Linear(2, 2), Loss.CrossEntropy, new Sgd(0.1)).With(new StepDecay(3), new CosineDecay(5)));
        }
    }

    private static string Step(Optimizer optimizer)
    {
        if (optimizer.Parameters.Count > 0) optimizer.Parameters[0].Square().Sum().Backward();
        optimizer.Step();
        return "fine";
    }

    private static string Unasked(Optimizer optimizer)
    {
        optimizer.Step();
        return "fine";
    }

    private static string Fit(Module net, DataSet data, bool initialize = true, int epochs = 3, int batchSize = 4, double rate = 0.1)
    {
        if (initialize) net.Initialize(seed: 1);
        new Trainer(net, Loss.CrossEntropy, new Sgd(rate)).Fit(data, epochs: epochs, batchSize: batchSize);
        return "fine";
    }
}
