namespace Lernet.Nn;

public static partial class Loss
{
    // Keeps the root of a distance of 0 differentiable; the same number as PyTorch's.
    private const double DistanceShift = 1e-6;

    /// <summary>Cosine loss: mean over rows of 1 − cos(ŷ, y), from 0 (same direction) to 2 (opposite).</summary>
    /// <param name="prediction">Vectors, […, D].</param>
    /// <param name="target">Vectors, of the same shape.</param>
    /// <exception cref="LossException">The shapes differ.</exception>
    public static Tensor Cosine(Tensor prediction, Tensor target)
    {
        Same("cosine loss", prediction, target);
        return (1 - prediction.CosineSimilarity(target)).Mean();
    }

    /// <summary>Cosine embedding loss: mean over pairs of 1 − cos(a, b) for label 1 and max(cos(a, b) − margin, 0) for label −1.</summary>
    /// <param name="a">Vectors, [N, D].</param>
    /// <param name="b">Vectors, of the same shape.</param>
    /// <param name="labels">1 for pairs that belong together, −1 for others, [N].</param>
    /// <param name="margin">How alike strangers may be at no cost, −1 to 1.</param>
    /// <exception cref="LossException">The shapes differ or a label is neither −1 nor 1.</exception>
    public static Tensor CosineEmbedding(Tensor a, Tensor b, Tensor labels, double margin = 0)
    {
        const string name = "cosine embedding loss";
        Same(name, a, b);
        var cosine = a.CosineSimilarity(b);
        var y = Targets.Signs(cosine, labels, name);
        return Tensor.Where(y.Greater(0), 1 - cosine, (cosine - margin).Relu()).Mean();
    }

    /// <summary>Triplet loss: mean of max(‖a − p‖ − ‖a − n‖ + margin, 0): the positive shall be nearer to the anchor than the negative.</summary>
    /// <remarks>Schroff, Kalenichenko and Philbin 2015, arXiv:1503.03832. Distances are √Σ (d + 10⁻⁶)², as in PyTorch.</remarks>
    /// <param name="anchor">a, [N, D].</param>
    /// <param name="positive">p, of the same kind as a, [N, D].</param>
    /// <param name="negative">n, of another kind, [N, D].</param>
    /// <param name="margin">By how much, above 0.</param>
    /// <exception cref="LossException">The shapes differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The margin is not positive.</exception>
    public static Tensor TripletMargin(Tensor anchor, Tensor positive, Tensor negative, double margin = 1)
    {
        Require.Above(0, margin, "triplet loss");
        Same("triplet loss", anchor, positive);
        Same("triplet loss", anchor, negative);
        Tensor Distance(Tensor x) => (anchor - x + DistanceShift).Square().Sum(axis: -1).Sqrt();
        return (Distance(positive) - Distance(negative) + margin).Relu().Mean();
    }

    /// <summary>Ranking loss: mean of max(−y (a − b) + margin, 0): with label 1, a shall be larger than b by the margin; with −1, smaller.</summary>
    /// <param name="a">Scores, [N].</param>
    /// <param name="b">Scores, [N].</param>
    /// <param name="labels">1 or −1, [N].</param>
    /// <param name="margin">By how much, 0 or more.</param>
    /// <exception cref="LossException">The shapes differ or a label is neither −1 nor 1.</exception>
    public static Tensor MarginRanking(Tensor a, Tensor b, Tensor labels, double margin = 0)
    {
        const string name = "ranking loss";
        Same(name, a, b);
        return (margin - (Targets.Signs(a, labels, name) * (a - b))).Relu().Mean();
    }

    private static void Same(string loss, Tensor a, Tensor b)
    {
        if (a.Shape != b.Shape || a.Rank == 0) throw LossException.ShapesDiffer(loss, a.Shape, b.Shape);
    }
}
