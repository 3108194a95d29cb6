using System.Buffers;

namespace Lernet.Nn;

/// <summary>Checks that targets are what a loss can compare with, before any arithmetic can broadcast a mistake away.</summary>
internal static class Targets
{
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
        if (FirstWrong(target, static (label, _) => label is -1 or 1) is { } label) throw LossException.WrongLabel(loss, label, -1, 1);
        return Like(prediction, target, loss);
    }

    /// <summary>The target in the prediction's shape, holding only numbers from 0 to 1.</summary>
    public static Tensor Probabilities(Tensor prediction, Tensor target, string loss)
    {
        if (FirstWrong(target, static (label, _) => label is >= 0 and <= 1) is { } label) throw LossException.LabelOutside(loss, label);
        return Like(prediction, target, loss);
    }

    /// <summary>The first label that is not as it should be; null if all are. Looks at every training batch, so it makes no garbage.</summary>
    public static float? FirstWrong(Tensor target, Func<float, int, bool> isRight, int classes = 0)
    {
        var labels = ArrayPool<float>.Shared.Rent(target.Length);
        try
        {
            target.CopyTo(labels);
            foreach (var label in labels.AsSpan(0, target.Length))
            {
                if (!isRight(label, classes)) return label;
            }
            return null;
        }
        finally
        {
            ArrayPool<float>.Shared.Return(labels);
        }
    }

    private static ReadOnlySpan<int> Core(Shape shape) => shape.Rank > 0 && shape[-1] == 1 ? shape.Sizes[..^1] : shape.Sizes;
}
