using Lernet.Data;

namespace Lernet.Nn;

/// <summary>Collects losses and answers batch by batch, and turns them into scores.</summary>
/// <param name="data">What the rows come from: its classes, coded as the loss wants them.</param>
/// <param name="loss">How the batches' losses were computed.</param>
/// <param name="keepsPredictions">Whether to keep what the model said, for metrics that need it.</param>
internal sealed class Tally(DataSet data, LossFunction loss, bool keepsPredictions)
{
    private readonly int[,] counts = new int[data.Classes, data.Classes];
    private readonly List<Tensor> predictions = [];
    private readonly List<Tensor> targets = [];
    private bool hasClasses;
    private double sum;
    private double penalties;
    private int rows;

    /// <summary>The mean loss per row so far.</summary>
    public double Loss => sum / rows;

    /// <summary>The mean penalty per row so far.</summary>
    public double Penalty => penalties / rows;

    private ConfusionMatrix? Confusion => hasClasses ? new(counts, data.TargetNames) : null;

    /// <summary>Adds one batch.</summary>
    public void Add(Tensor prediction, Tensor target, double batchLoss, double penalty = 0)
    {
        var count = target.Shape[0];
        (sum, penalties, rows) = (sum + (batchLoss * count), penalties + (penalty * count), rows + count);
        if (keepsPredictions)
        {
            predictions.Add(Autograd.NoGrad(prediction.Clone));
            targets.Add(Autograd.NoGrad(target.Clone));
        }
        if (Autograd.NoGrad(() => ClassReading.Answers(prediction, loss, data)) is not { } answers || answers.Length != target.Length) return;
        hasClasses = true;
        foreach (var (row, label) in target.ToArray().Index()) counts[ClassReading.NumberOf(label, data.Labels), answers[row]]++;
    }

    /// <summary>The mean loss, and the metrics that apply.</summary>
    public Scores Scores(IEnumerable<Metric> metrics, ConfusionMatrix? confusion = null)
    {
        var answers = new Answers(data, loss)
        {
            Loss = Loss, Confusion = confusion ?? Confusion, Predictions = Joined(predictions), Targets = Joined(targets),
        };
        var measured = new Dictionary<string, double>();
        foreach (var metric in metrics)
        {
            if (metric.Measure(answers) is { } value) measured[metric.Name] = value;
        }
        return new(Loss, measured);
    }

    public void Save(SavedState state)
    {
        state.Set("sum", sum);
        state.Set("penalties", penalties);
        state.Set("rows", rows);
        state.Set("has classes", hasClasses ? 1 : 0);
        foreach (var (i, count) in counts.Cast<int>().Index()) state.Set($"count {i}", count);
        if (predictions.Count == 0) return;
        state.Set("predictions", Joined(predictions)!);
        state.Set("targets", Joined(targets)!);
    }

    public void Load(SavedState state)
    {
        (sum, penalties, rows, hasClasses) = (state.Number("sum"), state.Number("penalties"), (int)state.Number("rows"), state.Number("has classes") == 1);
        for (var i = 0; i < counts.Length; i++) counts[i / data.Classes, i % data.Classes] = (int)state.Number($"count {i}");
        if (!keepsPredictions || rows == 0) return;
        predictions.Add(state.Tensor("predictions"));
        targets.Add(state.Tensor("targets"));
    }

    private static Tensor? Joined(List<Tensor> parts) => parts.Count == 0 ? null : Autograd.NoGrad(() => Tensor.Concatenate(parts));
}
