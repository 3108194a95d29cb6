namespace Lernet.Nn;

/// <summary>Checks that targets are what a loss can compare with, before any arithmetic can broadcast a mistake away.</summary>
internal static class Targets
{
    // Float32 rows of up to some thousand probabilities sum to 1 within this.
    private const double SumTolerance = 1e-3;

    /// <summary>The target in the prediction's shape. Only a last axis of size 1 may differ: [N] − [N, 1] would be [N, N].</summary>
    public static Tensor Like(Tensor prediction, Tensor target, string loss)
    {
        if (prediction.Shape == target.Shape) return target;
        if (Core(prediction.Shape).SequenceEqual(Core(target.Shape))) return target.Reshape(prediction.Shape.Sizes.ToArray());
        throw LossException.ShapesDiffer(loss, prediction.Shape, target.Shape);
    }

    /// <summary>The target in the prediction's shape, holding only the numbers −1 and 1.</summary>
    public static Tensor Signs(Tensor prediction, Tensor target, string loss)
    {
        using var labels = Numbers.Of(target);
        foreach (var label in labels.Span)
        {
            if (label is not (-1 or 1)) throw LossException.WrongLabel(loss, label, -1, 1);
        }
        return Like(prediction, target, loss);
    }

    /// <summary>The target in the prediction's shape, holding only numbers of 0 or more.</summary>
    public static Tensor Counts(Tensor prediction, Tensor target, string loss)
    {
        using var counts = Numbers.Of(target);
        foreach (var count in counts.Span)
        {
            if (!(count >= 0)) throw LossException.NotACount(loss, count);
        }
        return Like(prediction, target, loss);
    }

    /// <summary>The target in the prediction's shape, holding only numbers from 0 to 1.</summary>
    public static Tensor Probabilities(Tensor prediction, Tensor target, string loss)
    {
        using var labels = Numbers.Of(target);
        foreach (var label in labels.Span)
        {
            if (!(label is >= 0 and <= 1)) throw LossException.LabelOutside(loss, label);
        }
        return Like(prediction, target, loss);
    }

    /// <summary>Predictions from 0 to 1. NaN passes: training then says where it came from.</summary>
    public static void PredictedProbabilities(Tensor prediction, string loss)
    {
        using var values = Numbers.Of(prediction);
        foreach (var value in values.Span)
        {
            if (value is < 0 or > 1) throw LossException.NotAProbability(loss, value);
        }
    }

    /// <summary>Class numbers 0 .. classes − 1, or the number that is ignored.</summary>
    public static void Classes(Tensor target, int classes, string loss, int? ignore = null)
    {
        using var labels = Numbers.Of(target);
        foreach (var label in labels.Span)
        {
            if (!(label >= 0 && label < classes && label == MathF.Floor(label)) && label != ignore) throw LossException.NoSuchClass(loss, label, classes);
        }
    }

    /// <summary>Rows of probabilities along the last axis, each of which sums to 1.</summary>
    public static void Distributions(Tensor target, string loss)
    {
        using var numbers = Numbers.Of(target);
        var classes = target.Shape[-1];
        for (var row = 0; row < target.Length / classes; row++)
        {
            var sum = 0.0;
            foreach (var p in numbers.Span.Slice(row * classes, classes)) sum += p < 0 ? double.NaN : p;
            if (!(Math.Abs(sum - 1) <= SumTolerance)) throw LossException.NotADistribution(loss, row, sum);
        }
    }

    private static ReadOnlySpan<int> Core(Shape shape) => shape.Rank > 0 && shape[-1] == 1 ? shape.Sizes[..^1] : shape.Sizes;
}
