namespace Lernet.Nn;

public static partial class Loss
{
    private const string CrossEntropyName = "cross-entropy";
    private const string LikelihoodName = "negative log-likelihood";

    /// <summary>Cross-entropy of scores: mean over rows of −Σ y ln softmax(ŷ); for class numbers, −ln softmax(ŷ) at the right class.</summary>
    /// <remarks>Computed as ln Σ eˣ − x at the right class, which neither overflows nor takes the logarithm of 0.</remarks>
    /// <param name="prediction">Scores (logits), any number; no softmax before. [N, C], sequences [N, T, C] or pictures [N, C, H, W].</param>
    /// <param name="target">Class numbers 0 .. C − 1, [N], [N, T] or [N, H, W], or one-hot rows (or probabilities) of the prediction's
    /// shape.</param>
    /// <exception cref="LossException">The shapes do not fit, a class does not exist, or a row of targets does not sum to 1.</exception>
    [Labels]
    public static Tensor CrossEntropy(Tensor prediction, Tensor target)
    {
        var rows = ClassRows.Of(prediction, target, CrossEntropyName);
        return rows.AreProbabilities
            ? -(rows.Target * rows.Scores.LogSoftmax()).Sum(axis: 1).Mean()
            : rows.Scores.CrossEntropy(rows.Target).Mean();
    }

    /// <summary>Cross-entropy with settings of your own, as in <c>new Trainer(net, Loss.CrossEntropy(smoothing: 0.1), optimizer)</c>.</summary>
    /// <remarks>As PyTorch: class numbers give (1 − ε) Σ w_y ℓ_y / Σ w_y + ε / C · Σ Σ_c w_c ℓ_c / Σ w_y with ℓ_c = −ln softmax(ŷ)_c;
    /// probabilities are smoothed to (1 − ε) y + ε / C and weighted, and the mean is over all rows. Label smoothing: Szegedy et al. 2015,
    /// arXiv:1512.00567.</remarks>
    /// <param name="smoothing">ε, from 0 to less than 1: how much of the target is spread over all classes.</param>
    /// <param name="weights">w, one weight per class, [C], 0 or more: larger for rare classes.</param>
    /// <param name="ignore">A class number that does not count, such as that of padding; any whole number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The smoothing is out of range.</exception>
    public static LossFunction CrossEntropy(double smoothing = 0, Tensor? weights = null, int? ignore = null)
    {
        Require.From(0, 1, smoothing, "cross-entropy");
        return [Labels] (prediction, target) =>
        {
            var rows = ClassRows.Of(prediction, target, CrossEntropyName, ignore);
            return Weighted(rows with { Scores = rows.Scores.LogSoftmax() }, CrossEntropyName, smoothing, weights, ignore);
        };
    }

    /// <summary>Negative log-likelihood: mean over rows of −ŷ at the right class; cross-entropy for a model that ends with a log-softmax.</summary>
    /// <param name="prediction">Logarithms of probabilities, [N, C], [N, T, C] or [N, C, H, W].</param>
    /// <param name="target">Class numbers 0 .. C − 1, [N], [N, T] or [N, H, W], or probabilities of the prediction's shape.</param>
    /// <exception cref="LossException">The shapes do not fit, a class does not exist, or a row of targets does not sum to 1.</exception>
    [Labels]
    public static Tensor NegativeLogLikelihood(Tensor prediction, Tensor target) =>
        Weighted(ClassRows.Of(prediction, target, LikelihoodName), LikelihoodName, 0, null, null);

    /// <summary>Negative log-likelihood with settings of your own: Σ w_y ℓ_y / Σ w_y.</summary>
    /// <param name="weights">w, one weight per class, [C], 0 or more.</param>
    /// <param name="ignore">A class number that does not count.</param>
    public static LossFunction NegativeLogLikelihood(Tensor? weights = null, int? ignore = null) => [Labels] (prediction, target) =>
        Weighted(ClassRows.Of(prediction, target, LikelihoodName, ignore), LikelihoodName, 0, weights, ignore);

    private static Tensor Weighted(ClassRows rows, string loss, double smoothing, Tensor? weights, int? ignore)
    {
        var (log, target, share) = (rows.Scores, rows.Target, smoothing / rows.Classes);
        if (weights is not null && weights.Shape != new Shape(rows.Classes)) throw LossException.ClassWeights(loss, weights.Shape, rows.Classes);
        weights = weights?.On(log.Backend);
        if (rows.AreProbabilities)
        {
            var y = smoothing == 0 ? target : (target * (1 - smoothing)) + share;
            return -((weights is null ? y : y * weights) * log).Sum(axis: 1).Mean();
        }
        var counts = 1 - target.EqualTo(ignore ?? double.NaN);
        var index = target * counts;
        var weight = weights is null ? counts : weights.Gather(index, axis: 0) * counts;
        var total = weight.Sum();
        if (!(total.Item() > 0)) throw LossException.NothingCounts(loss, target.Length);
        var right = (log.Gather(index.Reshape(-1, 1), axis: 1).Reshape(-1) * weight).Sum();
        if (smoothing == 0) return -right / total;
        var all = ((weights is null ? log : log * weights).Sum(axis: 1) * counts).Sum();
        return -((right * (1 - smoothing)) + (all * share)) / total;
    }
}
