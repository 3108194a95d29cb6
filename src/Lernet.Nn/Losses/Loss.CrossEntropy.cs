namespace Lernet.Nn;

public static partial class Loss
{
    // Float32 rows of up to some thousand probabilities sum to 1 within this.
    private const double SumTolerance = 1e-3;

    /// <summary>Cross-entropy of scores: mean over rows of −Σ y ln softmax(ŷ); for class numbers, −ln softmax(ŷ) at the right class.</summary>
    /// <remarks>Computed as ln Σ eˣ − x at the right class, which neither overflows nor takes the logarithm of 0.</remarks>
    /// <param name="prediction">Scores (logits), [N, C], any number; no softmax before.</param>
    /// <param name="target">Class numbers 0 .. C − 1, [N] or [N, 1], or one-hot rows (or probabilities), [N, C].</param>
    /// <exception cref="LossException">The shapes do not fit, a class does not exist, or a row of targets does not sum to 1.</exception>
    [Labels]
    public static Tensor CrossEntropy(Tensor prediction, Tensor target)
    {
        if (prediction.Rank != 2 || prediction.Shape[1] < 2) throw LossException.NotLogits(prediction.Shape);
        var (rows, classes) = (prediction.Shape[0], prediction.Shape[1]);
        if (target.Shape == prediction.Shape)
        {
            CheckDistributions(target, classes);
            return -(target * prediction.LogSoftmax()).Sum(axis: 1).Mean();
        }
        if (target.Length != rows || target.Shape[0] != rows) throw LossException.ClassTargets(prediction.Shape, target.Shape);
        CheckClasses(target, classes);
        return prediction.CrossEntropy(target).Mean();
    }

    private static void CheckClasses(Tensor target, int classes)
    {
        if (Targets.FirstWrong(target, static (label, classes) => label >= 0 && label < classes && label == MathF.Floor(label), classes) is { } label)
        {
            throw LossException.NoSuchClass(label, classes);
        }
    }

    private static void CheckDistributions(Tensor target, int classes)
    {
        var row = 0;
        foreach (var part in target.ToArray().Chunk(classes))
        {
            var sum = part.Sum(p => p < 0 ? double.NaN : p);
            if (!(Math.Abs(sum - 1) <= SumTolerance)) throw LossException.NotADistribution(row, sum);
            row++;
        }
    }
}
