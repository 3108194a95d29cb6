using Lernet.Data;

namespace Lernet.Nn;

/// <summary>A finished training run: its history and the model it left.</summary>
public sealed record TrainingRun
{
    /// <summary>The trained model.</summary>
    public required Module Model { get; init; }

    /// <summary>What was made small.</summary>
    public required LossFunction Loss { get; init; }

    /// <summary>The loss by name, such as <c>CrossEntropy</c>; "custom" for a lambda.</summary>
    public string LossName => Text.NameOf(Loss);

    /// <summary>Optimizer and learning rate in a few words.</summary>
    public required string Optimizer { get; init; }

    /// <summary>The finished epochs in order.</summary>
    public required IReadOnlyList<EpochResult> History { get; init; }

    /// <summary>How many epochs were asked for.</summary>
    public required int Epochs { get; init; }

    /// <summary>Rows per step.</summary>
    public required int BatchSize { get; init; }

    /// <summary>What was measured beside the loss, and how it reads; accuracy if not said otherwise.</summary>
    public IReadOnlyList<Metric> Metrics { get; init; } = [Metric.Accuracy];

    /// <summary>What decided the order of rows.</summary>
    public required Seed Seed { get; init; }

    /// <summary>Why the run ended.</summary>
    public StopReason Stop { get; init; }

    /// <summary>More about why it ended; empty if all epochs were done.</summary>
    public string StopNote { get; init; } = "";

    /// <summary>The last epoch; null if none was finished.</summary>
    public EpochResult? Last => History.LastOrDefault();

    /// <summary>The epoch with the smallest validation loss (without validation, training loss); null if none was finished.</summary>
    public EpochResult? BestEpoch => History.MinBy(e => e.DecidingLoss);

    /// <summary>How long all epochs took.</summary>
    public double Seconds => History.Sum(e => e.Seconds);

    /// <summary>The model's loss and further measures on data, in evaluation mode.</summary>
    /// <param name="data">What to measure on.</param>
    /// <param name="metrics">What to measure beside the loss; accuracy if not given.</param>
    public Scores Evaluate(DataSet data, params Metric[] metrics) =>
        Evaluation.Of(Model, Loss, data, metrics.Length == 0 ? [Metric.Accuracy] : metrics);

    /// <summary>Which classes the model takes for which, and its worst mistakes.</summary>
    /// <exception cref="ArgumentException">The data has no classes, or the model's outputs cannot be read as classes.</exception>
    public ConfusionMatrix Confusion(DataSet data) => Evaluation.Confusion(Model, Loss, data)
        ?? throw new ArgumentException($"confusion: the answers to {data.Name} are no classes. It needs a classification with one score per class, or one per row for two classes.");

    /// <summary>The run in one line, without times: epochs, losses from first to last, the best epoch.</summary>
    public override string ToString()
    {
        if (History.Count == 0) return $"0 of {Epochs} epochs{Why}";
        var validation = Last!.Validation is { } v ? $", validation {Text.Short(History[0].Validation!.Loss)} → {v} (best in epoch {BestEpoch!.Epoch})" : "";
        return $"{History.Count} of {Epochs} epochs: loss {Text.Short(History[0].Train.Loss)} → {Last.Train}{validation}{Why}";
    }

    private string Why => StopNote.Length == 0 ? "" : $"; {StopNote}";
}
