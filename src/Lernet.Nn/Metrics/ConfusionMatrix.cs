using Lernet.Data;

namespace Lernet.Nn;

/// <summary>A wrong answer.</summary>
/// <param name="Row">Which example, from 0.</param>
/// <param name="Truth">Its class.</param>
/// <param name="Predicted">The class that was answered.</param>
/// <param name="Confidence">How sure the model was, from 0 to 1.</param>
public sealed record Mistake(int Row, int Truth, int Predicted, double Confidence);

/// <summary>Which classes were taken for which: rows are the truth, columns the answers.</summary>
/// <remarks>A ratio 0/0 counts as 0, as in scikit-learn: a class that is never answered has precision 0. For a class that neither occurs
/// nor is answered every measure is NaN, and means over classes leave it out.</remarks>
public sealed class ConfusionMatrix
{
    private readonly int[,] counts;
    private readonly Mistake[] mistakes;

    /// <summary>Compares right and given answers.</summary>
    /// <param name="truth">The class number of each row.</param>
    /// <param name="predicted">The class number answered for each row.</param>
    /// <param name="classNames">One name per class.</param>
    /// <param name="confidence">How sure each answer was, from 0 to 1; 1 if not given.</param>
    /// <exception cref="ArgumentException">The lengths differ or a class number has no name.</exception>
    public ConfusionMatrix(IReadOnlyList<int> truth, IReadOnlyList<int> predicted, IReadOnlyList<string> classNames, IReadOnlyList<double>? confidence = null)
    {
        if (truth.Count != predicted.Count || (confidence is not null && confidence.Count != truth.Count))
        {
            throw new ArgumentException($"confusion: {truth.Count} right answers for {predicted.Count} predictions. Give one of each per row.");
        }
        counts = new int[classNames.Count, classNames.Count];
        (ClassNames, Count) = (classNames, truth.Count);
        for (var row = 0; row < Count; row++) counts[Class(truth[row]), Class(predicted[row])]++;
        mistakes = [.. Enumerable.Range(0, Count).Where(row => truth[row] != predicted[row])
            .Select(row => new Mistake(row, truth[row], predicted[row], confidence?[row] ?? 1))];
    }

    internal ConfusionMatrix(int[,] counts, IReadOnlyList<string> classNames)
    {
        (this.counts, mistakes, ClassNames) = (counts, [], classNames);
        Count = counts.Cast<int>().Sum();
    }

    /// <summary>Compares the pixels of segmented pictures.</summary>
    /// <param name="predictions">A score per class and pixel, [N, C, H, W]; the largest is the answer.</param>
    /// <param name="targets">The class number of each pixel, [N, H, W].</param>
    /// <param name="classNames">One name per class, C.</param>
    /// <exception cref="ArgumentException">The shapes do not belong together, or a class number has no name.</exception>
    public static ConfusionMatrix OfPixels(Tensor predictions, Tensor targets, IReadOnlyList<string> classNames)
    {
        if (predictions.Rank != 4 || predictions.Shape[1] != classNames.Count || predictions.Length != targets.Length * classNames.Count)
        {
            throw new ArgumentException($"confusion: predictions {predictions.Shape} and targets {targets.Shape} for {classNames.Count} classes. Give [N, C, H, W] and [N, H, W].");
        }
        int[] Numbers(Tensor classes) => Array.ConvertAll(classes.ToArray(), c => (int)c);
        return new(Numbers(targets), Numbers(predictions.ArgMax(axis: 1)), classNames);
    }

    /// <summary>One name per class.</summary>
    public IReadOnlyList<string> ClassNames { get; }

    /// <summary>The number of rows compared.</summary>
    public int Count { get; }

    /// <summary>The data the rows belong to, so that mistakes can be shown; null if it is not known.</summary>
    public DataSet? Data { get; init; }

    /// <summary>How many rows of a class got an answer.</summary>
    /// <param name="truth">The class they belong to.</param>
    /// <param name="predicted">The answer.</param>
    public int this[int truth, int predicted] => counts[truth, predicted];

    /// <summary>The fraction of right answers; NaN without rows.</summary>
    public double Accuracy => Count == 0 ? double.NaN : Classes.Sum(c => counts[c, c]) / (double)Count;

    /// <summary>The mean precision over classes.</summary>
    public double MacroPrecision => Mean(Precision);

    /// <summary>The mean recall over classes.</summary>
    public double MacroRecall => Mean(Recall);

    /// <summary>The mean F1 over classes.</summary>
    public double MacroF1 => Mean(F1);

    /// <summary>The mean intersection over union of the classes.</summary>
    public double MeanIoU => Mean(IoU);

    private IEnumerable<int> Classes => Enumerable.Range(0, ClassNames.Count);

    /// <summary>Of the rows answered with this class, the fraction that belongs to it: TP / (TP + FP).</summary>
    public double Precision(int classNumber) => Ratio(classNumber, counts[classNumber, classNumber], Answered(classNumber));

    /// <summary>Of the rows of this class, the fraction answered with it: TP / (TP + FN).</summary>
    public double Recall(int classNumber) => Ratio(classNumber, counts[classNumber, classNumber], Occurring(classNumber));

    /// <summary>The harmonic mean of precision and recall: 2 TP / (2 TP + FP + FN).</summary>
    public double F1(int classNumber) => Ratio(classNumber, 2 * counts[classNumber, classNumber], Answered(classNumber) + Occurring(classNumber));

    /// <summary>Intersection over union, also called Jaccard index: TP / (TP + FP + FN), the usual measure of segmentations.</summary>
    public double IoU(int classNumber)
    {
        var both = counts[classNumber, classNumber];
        return Ratio(classNumber, both, Answered(classNumber) + Occurring(classNumber) - both);
    }

    /// <summary>The wrong answers that the model was most sure of, surest first.</summary>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<Mistake> WorstMistakes(int count = 10) => [.. mistakes.OrderByDescending(m => m.Confidence).ThenBy(m => m.Row).Take(count)];

    /// <summary>Accuracy and number of mistakes in one line.</summary>
    public override string ToString() =>
        $"accuracy {Text.Percent(Accuracy)} ({Count - Classes.Sum(c => counts[c, c])} mistakes in {Count} rows, {ClassNames.Count} classes)";

    private int Occurring(int c) => Classes.Sum(other => counts[c, other]);

    private int Answered(int c) => Classes.Sum(other => counts[other, c]);

    private double Ratio(int c, int part, int whole) => Occurring(c) + Answered(c) == 0 ? double.NaN : whole == 0 ? 0 : part / (double)whole;

    private double Mean(Func<int, double> measure) => Classes.Select(measure).Where(value => !double.IsNaN(value)).DefaultIfEmpty(double.NaN).Average();

    private int Class(int number) => (uint)number < (uint)ClassNames.Count
        ? number
        : throw new ArgumentException($"confusion: class {number} has no name among {ClassNames.Count}. Class numbers run from 0 to {ClassNames.Count - 1}.");
}
