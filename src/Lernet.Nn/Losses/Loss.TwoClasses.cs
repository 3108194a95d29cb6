namespace Lernet.Nn;

public static partial class Loss
{
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
        foreach (var value in p)
        {
            // NaN passes: training then says where it came from.
            if (value is < 0 or > 1) throw LossException.NotAProbability(name, value);
        }
        var surprise = Autograd.NoGrad(() => -(y * p.Log().Maximum(LeastLog)) - ((1 - y) * (-p).Log1p().Maximum(LeastLog)));
        return surprise.Record(name, (p, g => g * (p - y) / (p * (1 - p)).Maximum(LeastVariance), "(p − y) / (p (1 − p))")).Mean();
    }

    /// <summary>Binary cross-entropy of scores: mean of −y ln σ(ŷ) − (1 − y) ln(1 − σ(ŷ)), without computing σ.</summary>
    /// <remarks>−ln σ(z) is softplus(−z), which neither overflows nor cancels.</remarks>
    /// <param name="prediction">Scores, any number: ln(p / (1 − p)).</param>
    /// <param name="target">Labels 0 and 1, or probabilities.</param>
    /// <exception cref="LossException">The shapes differ or a label is outside 0 to 1.</exception>
    [Labels(0, 1)]
    public static Tensor BinaryCrossEntropyWithLogits(Tensor prediction, Tensor target) =>
        prediction.BinaryCrossEntropy(Targets.Probabilities(prediction, target, "binary cross-entropy with logits")).Mean();
}
