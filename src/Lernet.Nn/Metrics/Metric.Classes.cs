namespace Lernet.Nn;

public sealed partial record Metric
{
    /// <summary>The fraction of right answers.</summary>
    /// <remarks>With one class per row, precision, recall and F1 over all rows at once ("micro") are this same number.</remarks>
    public static Metric Accuracy { get; } = new("accuracy", answers => answers.Confusion?.Accuracy) { IsFraction = true };

    /// <summary>The mean precision of the classes ("macro"); see <see cref="ConfusionMatrix.MacroPrecision"/>.</summary>
    public static Metric Precision { get; } = new("precision", answers => answers.Confusion?.MacroPrecision) { IsFraction = true };

    /// <summary>The mean recall of the classes ("macro"); see <see cref="ConfusionMatrix.MacroRecall"/>.</summary>
    public static Metric Recall { get; } = new("recall", answers => answers.Confusion?.MacroRecall) { IsFraction = true };

    /// <summary>The mean F1 of the classes ("macro"); see <see cref="ConfusionMatrix.MacroF1"/>.</summary>
    public static Metric F1 { get; } = new("F1", answers => answers.Confusion?.MacroF1) { IsFraction = true };

    /// <summary>The mean intersection over union of the classes; see <see cref="ConfusionMatrix.MeanIoU"/>.</summary>
    public static Metric MeanIoU { get; } = new("mean IoU", answers => answers.Confusion?.MeanIoU) { IsFraction = true };

    /// <summary>How many equally likely classes would be as hard to guess: e to the mean loss.</summary>
    /// <remarks>It is a perplexity where the loss is a cross-entropy with natural logarithms; 1 is perfect, C is guessing among C classes.</remarks>
    public static Metric Perplexity { get; } = new("perplexity", answers => Math.Exp(answers.Loss));

    /// <summary>The fraction of rows whose right class is among the k largest scores; among equal scores the earlier class comes first.</summary>
    /// <param name="k">At least 1; with as many as there are classes every answer is right.</param>
    /// <exception cref="ArgumentException">k is not positive.</exception>
    public static Metric TopK(int k)
    {
        Allowed.Count("top-k", "k", k);
        return new($"top-{k} accuracy", answers => answers.ClassScores is { } scores ? Ranking.TopK(scores, answers.Classes!, k) : null)
        {
            NeedsPredictions = true, IsFraction = true,
        };
    }

    /// <summary>The area under the ROC curve; of several classes, the mean of each against the rest; see <see cref="Ranking.RocAuc"/>.</summary>
    /// <remarks>Classes that do not occur, or that all rows belong to, are left out; NaN if none is left.</remarks>
    public static Metric RocAuc { get; } = new("ROC AUC", answers => OneAgainstRest(answers, Ranking.RocAuc)) { NeedsPredictions = true };

    /// <summary>The area under the precision-recall curve; of several classes, the mean; see <see cref="Ranking.AveragePrecision"/>.</summary>
    /// <remarks>Classes that do not occur are left out; NaN if none is left.</remarks>
    public static Metric AveragePrecision { get; } = new("average precision", answers => OneAgainstRest(answers, Ranking.AveragePrecision)) { NeedsPredictions = true };

    private static double? OneAgainstRest(Answers answers, Func<IReadOnlyList<double>, IReadOnlyList<bool>, double> measure)
    {
        if (answers.ClassScores is not { } scores) return null;
        // Of two classes, the second is the one to be found.
        var classes = scores.GetLength(1) == 2 ? [1] : Enumerable.Range(0, scores.GetLength(1));
        return classes.Select(Of).Where(value => !double.IsNaN(value)).DefaultIfEmpty(double.NaN).Average();

        double Of(int c) => measure(
            [.. Enumerable.Range(0, scores.GetLength(0)).Select(row => scores[row, c])], [.. answers.Classes!.Select(truth => truth == c)]);
    }
}
