namespace Lernet.Nn;

public static partial class Loss
{
    /// <summary>Kullback-Leibler divergence: mean over rows of Σ y (ln y − ŷ), with 0 ln 0 = 0; 0 where the distributions are the same.</summary>
    /// <remarks>Kullback and Leibler 1951. For [N, C] it is PyTorch's <c>kl_div</c> with reduction "batchmean".</remarks>
    /// <param name="prediction">Logarithms of probabilities, […, C].</param>
    /// <param name="target">Probabilities, of the same shape; each row sums to 1.</param>
    /// <exception cref="LossException">The shapes differ, or a row of targets does not sum to 1.</exception>
    public static Tensor KullbackLeibler(Tensor prediction, Tensor target)
    {
        const string name = "Kullback-Leibler divergence";
        if (prediction.Rank == 0 || prediction.Shape != target.Shape) throw LossException.ShapesDiffer(name, prediction.Shape, target.Shape);
        Targets.Distributions(target, name);
        var zero = Tensor.Full(target.Backend, Shape.Scalar, 0);
        var known = Tensor.Where(target.Greater(0), target * target.Log(), zero);
        // Where the target is 0 the prediction may be −∞: ln 0 of a certain model.
        var crossed = Tensor.Where(target.Greater(0), target * prediction, zero);
        return (known - crossed).Sum(axis: -1).Mean();
    }

    /// <summary>Negative log-likelihood of counts: mean of e^ŷ − y ŷ, without the part that does not depend on ŷ.</summary>
    /// <param name="prediction">The logarithm of the expected count.</param>
    /// <param name="target">Counts, 0 or more.</param>
    /// <exception cref="LossException">The shapes differ, or a target is below 0.</exception>
    public static Tensor Poisson(Tensor prediction, Tensor target) =>
        (prediction.Exp() - (prediction * Targets.Counts(prediction, target, "Poisson loss"))).Mean();

    /// <summary>Dice loss of masks: mean over examples of 1 − (2 Σ ŷ y + 1) / (Σ ŷ + Σ y + 1); from 0 to 1.</summary>
    /// <inheritdoc cref="Dice(double)" path="/remarks"/>
    /// <param name="prediction">Probabilities, [N, …].</param>
    /// <param name="target">Masks of 0 and 1, of the same shape.</param>
    /// <exception cref="LossException">The shapes differ, or a number is outside 0 to 1.</exception>
    public static Tensor Dice(Tensor prediction, Tensor target) => Dice(prediction, target, smoothing: 1);

    /// <summary>Dice loss with a smoothing s of your own: mean over examples of 1 − (2 Σ ŷ y + s) / (Σ ŷ + Σ y + s).</summary>
    /// <remarks>Milletari, Navab and Ahmadi 2016, arXiv:1606.04797. It looks at the overlap, so a small object in a large picture counts
    /// as much as a large one.</remarks>
    /// <param name="smoothing">s, above 0: what an empty mask is divided by.</param>
    /// <exception cref="ArgumentOutOfRangeException">The smoothing is not positive.</exception>
    public static LossFunction Dice(double smoothing)
    {
        Require.Above(0, smoothing, "dice loss");
        return (prediction, target) => Dice(prediction, target, smoothing);
    }

    private static Tensor Dice(Tensor prediction, Tensor target, double smoothing)
    {
        const string name = "dice loss";
        var y = Targets.Probabilities(prediction, target, name);
        Targets.PredictedProbabilities(prediction, name);
        Tensor PerExample(Tensor x) => x.Flatten().Sum(axis: 1);
        if (prediction.Rank < 2) return Dice(prediction.Reshape(1, -1), y.Reshape(1, -1), smoothing);
        return (1 - (((PerExample(prediction * y) * 2) + smoothing) / (PerExample(prediction) + PerExample(y) + smoothing))).Mean();
    }
}
