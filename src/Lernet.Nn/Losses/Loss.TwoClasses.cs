namespace Lernet.Nn;

public static partial class Loss
{
    private const string LogitsName = "binary cross-entropy with logits";

    // ln of a probability is never taken below this, so that a certain mistake costs much but not infinitely much (as PyTorch does).
    private const double LeastLog = -100;

    // The derivative (p − y) / (p (1 − p)) at a certain p; the same bound as PyTorch's.
    private const double LeastVariance = 1e-12;

    /// <summary>Soft perceptron loss: mean of max(−y ŷ, 0). Right answers cost nothing, however close the call.</summary>
    /// <remarks>Its gradient descent on one example at a time is Rosenblatt's rule; see <see cref="Perceptron"/>. Derivative 0 at ŷ = 0.</remarks>
    /// <param name="prediction">Scores, any number.</param>
    /// <param name="target">Labels −1 and 1.</param>
    /// <exception cref="LossException">The shapes differ or a label is neither −1 nor 1.</exception>
    [Labels(-1, 1)]
    public static Tensor SoftPerceptron(Tensor prediction, Tensor target) =>
        (-(prediction * Targets.Signs(prediction, target, "soft perceptron loss"))).Relu().Mean();

    /// <summary>Hinge loss: mean of max(1 − y ŷ, 0). Right answers cost until they have a margin of 1, as in a support vector machine.</summary>
    /// <remarks>Cortes and Vapnik 1995, "Support-vector networks". Derivative 0 at y ŷ = 1.</remarks>
    /// <param name="prediction">Scores, any number.</param>
    /// <param name="target">Labels −1 and 1.</param>
    /// <exception cref="LossException">The shapes differ or a label is neither −1 nor 1.</exception>
    [Labels(-1, 1)]
    public static Tensor Hinge(Tensor prediction, Tensor target) =>
        (1 - (prediction * Targets.Signs(prediction, target, "hinge loss"))).Relu().Mean();

    /// <summary>Logistic loss: mean of ln(1 + e^(−y ŷ)). Binary cross-entropy with logits for labels −1 and 1.</summary>
    /// <param name="prediction">Scores, any number: ln(p / (1 − p)).</param>
    /// <param name="target">Labels −1 and 1.</param>
    /// <exception cref="LossException">The shapes differ or a label is neither −1 nor 1.</exception>
    [Labels(-1, 1)]
    public static Tensor Logistic(Tensor prediction, Tensor target) =>
        (-(prediction * Targets.Signs(prediction, target, "logistic loss"))).Softplus().Mean();

    /// <summary>Binary cross-entropy of probabilities: mean of −y ln ŷ − (1 − y) ln(1 − ŷ), each logarithm at least −100.</summary>
    /// <param name="prediction">Probabilities of the class 1, from 0 to 1.</param>
    /// <param name="target">Labels 0 and 1, or probabilities.</param>
    /// <exception cref="LossException">The shapes differ, or a prediction or label is outside 0 to 1.</exception>
    [Labels(0, 1, Boundary = 0.5)]
    public static Tensor BinaryCrossEntropy(Tensor prediction, Tensor target)
    {
        const string name = "binary cross-entropy";
        var (p, y) = (prediction, Targets.Probabilities(prediction, target, name));
        Targets.PredictedProbabilities(p, name);
        var surprise = Autograd.NoGrad(() => -(y * p.Log().Maximum(LeastLog)) - ((1 - y) * (-p).Log1p().Maximum(LeastLog)));
        return surprise.Record(name, (p, g => g * (p - y) / (p * (1 - p)).Maximum(LeastVariance), "(p − y) / (p (1 − p))")).Mean();
    }

    /// <summary>Binary cross-entropy of scores: mean of −y ln σ(ŷ) − (1 − y) ln(1 − σ(ŷ)), without computing σ.</summary>
    /// <remarks>max(ŷ, 0) − ŷ y + ln(1 + e^(−|ŷ|)), which neither overflows nor cancels.</remarks>
    /// <param name="prediction">Scores, any number: ln(p / (1 − p)).</param>
    /// <param name="target">Labels 0 and 1, or probabilities.</param>
    /// <exception cref="LossException">The shapes differ or a label is outside 0 to 1.</exception>
    [Labels(0, 1)]
    public static Tensor BinaryCrossEntropyWithLogits(Tensor prediction, Tensor target) =>
        prediction.BinaryCrossEntropy(Targets.Probabilities(prediction, target, LogitsName)).Mean();

    /// <inheritdoc cref="BinaryCrossEntropyWithLogits(Tensor)"/>
    /// <exception cref="ArgumentOutOfRangeException">The weight is below 0.</exception>
    public static LossFunction BinaryCrossEntropyWithLogits(double positiveWeight) => BinaryCrossEntropyWithLogits(Tensor.Scalar(positiveWeight));

    /// <summary>Binary cross-entropy of scores, with a weight for the class 1: mean of −w y ln σ(ŷ) − (1 − y) ln(1 − σ(ŷ)).</summary>
    /// <param name="positiveWeight">w, 0 or more: one number, or one per output, of a shape that broadcasts to the prediction. The number of
    /// negatives divided by that of positives balances the classes.</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight is below 0.</exception>
    public static LossFunction BinaryCrossEntropyWithLogits(Tensor positiveWeight)
    {
        using var weights = Numbers.Of(positiveWeight);
        foreach (var weight in weights.Span) Require.AtLeast(0, weight, LogitsName, nameof(positiveWeight));
        return [Labels(0, 1)] (prediction, target) =>
        {
            var y = Targets.Probabilities(prediction, target, LogitsName);
            return ((y * positiveWeight.On(y.Backend) * (-prediction).Softplus()) + ((1 - y) * prediction.Softplus())).Mean();
        };
    }

    /// <summary>Focal loss of scores with γ = 2: mean of −(1 − p)² ln p, where p is the probability of the right class.</summary>
    /// <inheritdoc cref="Focal(double, double?)" path="/remarks"/>
    /// <param name="prediction">Scores, any number: ln(p / (1 − p)).</param>
    /// <param name="target">Labels 0 and 1, or probabilities.</param>
    /// <exception cref="LossException">The shapes differ or a label is outside 0 to 1.</exception>
    [Labels(0, 1)]
    public static Tensor Focal(Tensor prediction, Tensor target) => Focal(prediction, target, gamma: 2, alpha: null);

    /// <summary>Focal loss with settings of your own: mean of −α (1 − p)^γ ln p, where p is the probability of the right class.</summary>
    /// <remarks>Lin et al. 2017, "Focal loss for dense object detection", arXiv:1708.02002. What is right already hardly counts, so that a
    /// multitude of easy negatives does not drown the positives.</remarks>
    /// <param name="gamma">γ, 0 (cross-entropy) or at least 1.</param>
    /// <param name="alpha">The weight of class 1, from 0 to 1; class 0 has 1 − α. Both have 1 if not given.</param>
    /// <exception cref="ArgumentOutOfRangeException">γ or α is out of range.</exception>
    public static LossFunction Focal(double gamma, double? alpha = null)
    {
        if (gamma != 0) Require.AtLeast(1, gamma, "focal loss");
        if (alpha is { } share) Require.Within(0, 1, share, "focal loss", nameof(alpha));
        return [Labels(0, 1)] (prediction, target) => Focal(prediction, target, gamma, alpha);
    }

    private static Tensor Focal(Tensor prediction, Tensor target, double gamma, double? alpha)
    {
        var y = Targets.Probabilities(prediction, target, "focal loss");
        var wrong = (y * (-prediction).Sigmoid()) + ((1 - y) * prediction.Sigmoid());
        var value = prediction.BinaryCrossEntropy(y) * wrong.Pow(gamma);
        return (alpha is { } a ? value * ((y * a) + ((1 - y) * (1 - a))) : value).Mean();
    }
}
