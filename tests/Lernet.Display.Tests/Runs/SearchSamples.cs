using Lernet.Nn;

namespace Lernet.Display.Tests;

internal static partial class ViewSamples
{
    private static IEnumerable<(string, Func<IView>)> Searches =>
    [
        ("rates", () => new RateSearchView(Rates(80))),
        ("rates-one", () => new RateSearchView(Rates(1))),
        ("search", () => new SearchView(Search.Random(16, seed: 1, LearningRate, Units, Kind).Run(Objective, maximize: true))),
        ("search-halving", () => new SearchView(Search.Halving(9, seed: 2, (1, 9), keep: 3, LearningRate).Run(trial => trial.Get(LearningRate) / trial.Budget))),
        ("search-failed", () => new SearchView(Search.Grid(2, LearningRate).Run(_ => throw new InvalidOperationException("no <data>")))),
        ("folds", () => new CrossValidationView(Folds(Metric.Accuracy))),
        ("folds-numbers", () => new CrossValidationView(Folds(Metric.MeanAbsoluteError))),
        ("load", () => new LoadView(new(["0.Weight", "0.Bias"], [], [], []))),
        ("load-incomplete", () => new LoadView(new(["0.Weight"], ["0.Bias"], [.. Enumerable.Range(0, 10).Select(i => $"head.{i}.weight")], ["2.Weight: [10, 64] here, [5, 64] in the file"]))),
    ];

    private static Hyperparameter<double> LearningRate { get; } = Hyperparameter.Range("learning rate", 1e-5, 0.1, log: true);

    private static Hyperparameter<int> Units { get; } = Hyperparameter.Integers("units", 8, 128);

    private static Hyperparameter<string> Kind { get; } = Hyperparameter.Choices("activation", "relu", "tanh");

    private static double Objective(Trial trial) => trial.Number == 3
        ? throw new InvalidOperationException("the loss is NaN")
        : 0.99 - 0.02 * Math.Abs(Math.Log10(trial.Get(LearningRate)) + 2.5) - 0.1 / trial.Get(Units) - (trial.Get(Kind) == "tanh" ? 0.01 : 0);

    // Flat, then falling around a rate of 0.01, then exploding: the shape that every search has.
    private static RateSearch Rates(int count)
    {
        double[] rates = [.. Enumerable.Range(0, count).Select(i => Math.Pow(10, -6 + i / 13.0))];
        double[] losses = [.. rates.Select(rate => 2.3 - 1.9 / (1 + Math.Pow(0.01 / rate, 1.5)) + 4 * Math.Pow(rate, 3))];
        return new(rates, losses, losses);
    }

    private static CrossValidation Folds(Metric metric) =>
        new([], [.. new[] { 0.94, 0.955, 0.948, 0.962, 0.931 }.Select(value => new Scores(0.3 - value / 10, new Dictionary<string, double> { [metric.Name] = value }))]) { Metrics = [metric] };
}
