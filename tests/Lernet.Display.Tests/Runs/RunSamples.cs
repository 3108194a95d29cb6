using Lernet.Data;
using Lernet.Nn;

namespace Lernet.Display.Tests;

internal static partial class ViewSamples
{
    private static IEnumerable<(string, Func<IView>)> Runs =>
    [
        ("run", () => new RunView(Run(24))),
        ("run-no-validation", () => new RunView(Run(3) with { History = [.. Run(3).History.Select(e => e with { Validation = null })] })),
        ("run-numbers", () => new RunView(Numbers(Run(24)))),
        ("run-gaps", () => new RunView(Gaps(Run(24)))),
        ("progress", () => new ProgressView(new(12, 60, 8, 25, 0.2134, Run(11).Last!.Validation, IsLast: false), [.. Run(11).History.Select(e => e.Train.Loss)], [.. Run(11).History.Select(e => e.Validation!.Loss)]) { Elapsed = TimeSpan.FromSeconds(4) }),
        ("confusion-digits", () => new ConfusionView(Confusion())),
        ("confusion-names", () => new ConfusionView(new ConfusionMatrix([0, 0, 1, 1, 2, 2], [0, 1, 1, 1, 2, 0], ["setosa", "versicolor", "virginica"], [0.9, 0.6, 0.8, 0.99, 0.7, 0.51]))),
        ("confusion-perfect", () => new ConfusionView(new ConfusionMatrix([0, 1], [0, 1], Datasets.Digits().TargetNames) { Data = Datasets.Digits() })),
        ("descent", () => new DescentView(Descent.Run(x => x * x, start: 9, learningRate: 0.1, steps: 3))),
        ("descent-diverges", () => new DescentView(Descent.Run(x => x * x, start: 1, learningRate: 1.2, steps: 30))),
    ];

    // Falling training loss; validation turns after epoch 16. No clock, no training: the numbers are made by a formula.
    private static TrainingRun Run(int epochs) => new()
    {
        Model = new Sequential(), Loss = Loss.CrossEntropy, Optimizer = "Adam, learning rate 0.001", Epochs = 60, BatchSize = 20, Seed = 1,
        StopNote = epochs < 60 ? $"stopped early with patience 5" : "",
        History = [.. Enumerable.Range(1, epochs).Select(e => new EpochResult(e, Of(1.3 * Math.Exp(-e / 5.0) + 0.01, 1 - 0.4 * Math.Exp(-e / 4.0)), Of(1.25 * Math.Exp(-e / 5.0) + 0.12 + 0.008 * Math.Max(0, e - 16), 0.95 - 0.35 * Math.Exp(-e / 4.0)), 0.1))],
    };

    // A metric that is no fraction: R², which begins below 0.
    private static TrainingRun Numbers(TrainingRun run) => run with
    {
        Metrics = [Metric.R2], History = [.. run.History.Select(e => e with { Train = R2(e.Train), Validation = R2(e.Validation!) })],
    };

    // The metric of every third epoch only, and not of the first.
    private static TrainingRun Gaps(TrainingRun run) => run with { History = [.. run.History.Select(e => e.Epoch % 3 == 0 ? e : e with { Train = Bare(e.Train), Validation = Bare(e.Validation!) })] };

    private static Scores Bare(Scores scores) => scores with { Metrics = new Dictionary<string, double>() };

    private static Scores R2(Scores scores) => scores with { Metrics = new Dictionary<string, double> { ["R²"] = 2 * scores.Accuracy!.Value - 1.5 } };

    private static Scores Of(double loss, double accuracy) => new(loss, new Dictionary<string, double> { ["accuracy"] = accuracy });

    private static ConfusionMatrix Confusion()
    {
        var digits = Datasets.Digits();
        var truth = digits.ClassNumbers();
        int[] predicted = [.. truth.Select((digit, row) => row % 37 == 5 ? (digit + 5) % 10 : row % 91 == 7 ? (digit * 3 + 1) % 10 : digit)];
        return new(truth, predicted, digits.TargetNames, [.. truth.Select((_, row) => 0.5 + row * 7 % 499 / 1000.0)]) { Data = digits };
    }
}
