using Lernet.Data;

namespace Lernet.Nn;

/// <summary>Collects losses and answers batch by batch, and turns them into scores.</summary>
/// <param name="data">What the rows come from: its classes, coded as the loss wants them.</param>
/// <param name="loss">How the batches' losses were computed.</param>
/// <param name="withConfidence">Whether to note how sure the answers are; rows must then come in the order of the data.</param>
internal sealed class Tally(DataSet data, LossFunction loss, bool withConfidence)
{
    private readonly float[] labels = [.. data.Labels.Select(label => (float)label)];
    private readonly List<int> truth = [];
    private readonly List<int> answers = [];
    private readonly List<double> confidence = [];
    private double sum;
    private int rows;

    /// <summary>The mean loss per row so far.</summary>
    public double Loss => sum / rows;

    /// <summary>Right against given classes; null if the answers are no classes.</summary>
    public ConfusionMatrix? Confusion => answers.Count == 0
        ? null
        : new(truth, answers, data.TargetNames, withConfidence ? confidence : null) { Data = withConfidence ? data : null };

    /// <summary>Adds one batch.</summary>
    public void Add(Tensor predictions, Tensor targets, double batchLoss)
    {
        var count = targets.Shape[0];
        (sum, rows) = (sum + (batchLoss * count), rows + count);
        if (ClassReading.Answers(predictions, loss, data) is not { } read) return;
        answers.AddRange(read);
        if (withConfidence) confidence.AddRange(ClassReading.Confidence(predictions, loss, data));
        foreach (float label in targets) truth.Add(Array.IndexOf(labels, label));
    }

    /// <summary>The mean loss, and the metrics if the answers are classes.</summary>
    public Scores Scores(IEnumerable<Metric> metrics)
    {
        var confusion = Confusion;
        return new(Loss, metrics.Where(_ => confusion is not null).ToDictionary(m => m.Name, m => m.Measure(confusion!)));
    }
}
