using Lernet.Data;

namespace Lernet.Nn;

/// <summary>The same recipe trained on k divisions of the data: what it is worth, and how much of that is luck.</summary>
/// <param name="Runs">The runs, one per fold.</param>
/// <param name="Scores">What each reached on its validation part.</param>
public sealed record CrossValidation(IReadOnlyList<TrainingRun> Runs, IReadOnlyList<Scores> Scores)
{
    /// <summary>What was measured beside the loss, and how it reads; accuracy if not said otherwise.</summary>
    public IReadOnlyList<Metric> Metrics { get; init; } = [Metric.Accuracy];

    /// <summary>Trains a new model on each fold of the data and measures it on the rows it has not seen.</summary>
    /// <param name="data">All rows; a test part to be reported at the end must have been taken away before.</param>
    /// <param name="train">Makes a new model and trains it on a split: <c>split => new Trainer(NewNet(), …).Fit(split, epochs: 30)</c>.</param>
    /// <param name="folds">k, from 2 to the number of rows.</param>
    /// <param name="seed">Which division.</param>
    /// <param name="stratify">Whether every fold has the same mix of classes.</param>
    /// <param name="metrics">What to measure beside the loss; accuracy if not given.</param>
    /// <exception cref="DataSetException">The rows are too few for the folds.</exception>
    public static CrossValidation Run(
        DataSet data, Func<Split, TrainingRun> train, int folds = 5, Seed seed = default, bool stratify = true, IReadOnlyList<Metric>? metrics = null)
    {
        var (runs, scores) = (new List<TrainingRun>(), new List<Scores>());
        foreach (var split in data.Folds(folds, seed, stratify))
        {
            runs.Add(train(split));
            scores.Add(runs[^1].Evaluate(split.Validation, [.. metrics ?? []]));
        }
        return new(runs, scores) { Metrics = metrics ?? [Metric.Accuracy] };
    }

    /// <summary>The names of what was measured: the loss, then the metrics.</summary>
    public IReadOnlyList<string> Names => ["loss", .. Scores.SelectMany(s => s.Metrics.Keys).Distinct()];

    /// <summary>The mean over the folds.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentException">It was not measured.</exception>
    public double Mean(string name) => Of(name).Average();

    /// <summary>The standard deviation over the folds, √(Σ (x − x̄)² / (k − 1)).</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <exception cref="ArgumentException">It was not measured.</exception>
    public double StandardDeviation(string name) => Math.Sqrt(Of(name).Sum(x => (x - Mean(name)) * (x - Mean(name))) / (Scores.Count - 1));

    /// <summary>One line per fold, then mean and standard deviation.</summary>
    public override string ToString()
    {
        string[] Row(string title, Func<string, double> value) => [title, .. Names.Select(name => Text.Short(value(name)))];
        return Text.Table(
        [
            ["fold", .. Names], .. Scores.Select((_, fold) => Row($"{fold + 1}", name => Of(name)[fold])), Row("mean", Mean), Row("std", StandardDeviation),
        ], column => column > 0);
    }

    private double[] Of(string name) => Names.Contains(name)
        ? [.. Scores.Select(s => name == "loss" ? s.Loss : s.Metrics.GetValueOrDefault(name, double.NaN))]
        : throw new ArgumentException($"cross-validation: \"{name}\" was not measured. Measured were {string.Join(", ", Names)}.");
}
