using Lernet.Data;

namespace Lernet.Nn;

/// <summary>Measures a model on data without learning from it.</summary>
internal static class Evaluation
{
    // Enough rows to keep the matrix product busy, few enough to stay in the cache.
    private const int Rows = 1024;

    public static Scores Of(Module model, LossFunction loss, DataSet data, IReadOnlyList<Metric> metrics)
    {
        var coded = ClassReading.Coded(data, loss);
        var tally = new Tally(coded, loss, metrics.Any(m => m.NeedsPredictions));
        Each(model, coded, (predictions, y) => tally.Add(predictions, y, Autograd.NoGrad(() => loss(predictions, y)).Item()));
        return tally.Scores(metrics);
    }

    /// <summary>Which classes were taken for which, with each mistake; null if the answers are no classes.</summary>
    public static ConfusionMatrix? Confusion(Module model, LossFunction loss, DataSet data)
    {
        var coded = ClassReading.Coded(data, loss);
        var (truth, answers, confidence) = (new List<int>(), new List<int>(), new List<double>());
        Each(model, coded, (predictions, y) =>
        {
            if (ClassReading.Answers(predictions, loss, coded) is not { } read || read.Length != y.Length) return;
            answers.AddRange(read);
            confidence.AddRange(ClassReading.Confidence(predictions, loss, coded));
            truth.AddRange(y.ToArray().Select(label => ClassReading.NumberOf(label, coded.Labels)));
        });
        return answers.Count == 0 ? null : new(truth, answers, coded.TargetNames, confidence) { Data = coded };
    }

    private static void Each(Module model, DataSet data, Action<Tensor, Tensor> measure)
    {
        foreach (var (x, y) in data.Augmented(null).Batches(Rows).At(model)) measure(model.Predict(x), y);
    }
}
