using Lernet.Data;

namespace Lernet.Nn;

/// <summary>What a model answered to a data set, beside what was right: what a <see cref="Metric"/> is computed from.</summary>
public sealed class Answers
{
    private readonly DataSet data;
    private readonly LossFunction loss;

    internal Answers(DataSet data, LossFunction loss) => (this.data, this.loss) = (data, loss);

    /// <summary>The mean loss per row.</summary>
    public required double Loss { get; init; }

    /// <summary>Right against given classes, without single mistakes; null if the answers are no classes.</summary>
    public required ConfusionMatrix? Confusion { get; init; }

    /// <summary>What the model said, [N, …], in the order in which it was asked; null unless a metric needs it.</summary>
    public Tensor? Predictions { get; init; }

    /// <summary>What was right, [N, …], coded as the loss wants it; null unless a metric needs it.</summary>
    public Tensor? Targets { get; init; }

    /// <summary>The class number of each row; null if the targets are no classes or no metric needs them.</summary>
    public IReadOnlyList<int>? Classes => field ??= data.IsClassification && Targets is { } targets
        ? Array.ConvertAll(targets.ToArray(), label => ClassReading.NumberOf(label, data.Labels))
        : null;

    /// <summary>A score per row and class, [N, C], that can be compared between rows; null if the answers cannot be read so.</summary>
    /// <remarks>The softmax of one score per class; of a single score for two classes, that score for the class with the larger label.</remarks>
    public double[,]? ClassScores => field ??= Predictions is { } predictions && Classes is not null ? ClassReading.Scores(predictions, loss, data) : null;
}
