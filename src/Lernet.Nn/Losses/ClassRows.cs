namespace Lernet.Nn;

/// <summary>Predictions for classes and their targets as rows, whatever the axes around them.</summary>
/// <param name="Scores">One score per class, [R, C].</param>
/// <param name="Target">Class numbers, [R], or probabilities, [R, C].</param>
internal readonly record struct ClassRows(Tensor Scores, Tensor Target)
{
    public int Classes => Scores.Shape[1];

    public bool AreProbabilities => Target.Rank == 2;

    /// <summary>[N, C], sequences [N, T, C] and pictures [N, C, H, W] as rows; targets are checked.</summary>
    public static ClassRows Of(Tensor prediction, Tensor target, string loss, int? ignore = null)
    {
        var axis = prediction.Rank == 4 ? 1 : prediction.Rank - 1;
        if (prediction.Rank is not (2 or 3 or 4) || prediction.Shape[axis] < 2) throw LossException.NotLogits(loss, prediction.Shape);
        var classes = prediction.Shape[axis];
        if (target.Shape == prediction.Shape)
        {
            var (scores, probabilities) = (Rows(prediction), Rows(target));
            Targets.Distributions(probabilities, loss);
            return new(scores, probabilities);
        }
        ReadOnlySpan<int> before = prediction.Shape.Sizes[..axis], after = prediction.Shape.Sizes[(axis + 1)..];
        var labels = target.Rank == prediction.Rank && target.Shape[-1] == 1 ? target.Shape.Sizes[..^1] : target.Shape.Sizes;
        if (labels.Length != prediction.Rank - 1 || !labels.StartsWith(before) || !labels.EndsWith(after))
        {
            throw LossException.ClassTargets(loss, prediction.Shape, target.Shape, [.. before, .. after]);
        }
        Targets.Classes(target, classes, loss, ignore);
        return new(Rows(prediction), target.Rank == 1 ? target : target.Reshape(-1));
    }

    private static Tensor Rows(Tensor x) => x.Rank switch
    {
        2 => x,
        3 => x.Reshape(-1, x.Shape[2]),
        _ => x.Permute(0, 2, 3, 1).Reshape(-1, x.Shape[1]),
    };
}
