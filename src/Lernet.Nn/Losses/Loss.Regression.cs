namespace Lernet.Nn;

/// <summary>The loss functions, to be called or passed by name: <c>new Trainer(net, Loss.CrossEntropy, optimizer)</c>.</summary>
/// <remarks>ŷ is the prediction, y the target; every loss is the mean over all elements and stays finite for |ŷ| up to 10⁴.
/// Shapes must be equal; [N] and [N, 1] are brought together. An empty batch is a <see cref="ShapeException"/>.</remarks>
public static partial class Loss
{
    /// <summary>Squared error: mean of (ŷ − y)². The minimum is the conditional mean.</summary>
    /// <exception cref="LossException">The shapes differ.</exception>
    public static Tensor Squared(Tensor prediction, Tensor target) =>
        (prediction - Targets.Like(prediction, target, "squared error")).Square().Mean();

    /// <summary>Absolute error: mean of |ŷ − y|; derivative 0 at ŷ = y. The minimum is the conditional median.</summary>
    /// <exception cref="LossException">The shapes differ.</exception>
    public static Tensor Absolute(Tensor prediction, Tensor target) =>
        (prediction - Targets.Like(prediction, target, "absolute error")).Abs().Mean();

    /// <summary>Huber's loss with δ = 1: squared near the target, absolute far from it.</summary>
    /// <inheritdoc cref="Huber(double)" path="/remarks"/>
    /// <exception cref="LossException">The shapes differ.</exception>
    public static Tensor Huber(Tensor prediction, Tensor target) => Huber(prediction, target, delta: 1);

    /// <summary>Huber's loss with a δ of your own: mean of ½ d² for |d| ≤ δ, else δ (|d| − ½ δ), where d = ŷ − y.</summary>
    /// <remarks>Huber 1964, "Robust estimation of a location parameter". With c = d held in [−δ, δ], both branches are c (d − ½ c).</remarks>
    /// <param name="delta">Where squared turns into absolute, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">δ is not positive.</exception>
    public static LossFunction Huber(double delta)
    {
        Require.Above(0, delta, "Huber loss");
        return (prediction, target) => Huber(prediction, target, delta);
    }

    /// <summary>Smooth L1 loss: mean of ½ d² / β for |d| ≤ β, else |d| − ½ β, where d = ŷ − y; Huber's loss divided by β.</summary>
    /// <remarks>Girshick 2015, "Fast R-CNN", arXiv:1504.08083, for boxes. With β = 1 it is <see cref="Huber(Tensor, Tensor)"/>.</remarks>
    /// <param name="beta">β, where squared turns into absolute, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">β is not positive.</exception>
    public static LossFunction SmoothL1(double beta)
    {
        Require.Above(0, beta, "smooth L1 loss");
        return (prediction, target) => Huber(prediction, target, beta) / beta;
    }

    /// <inheritdoc cref="SmoothL1(double)" path="/summary"/>
    /// <exception cref="LossException">The shapes differ.</exception>
    public static Tensor SmoothL1(Tensor prediction, Tensor target) => Huber(prediction, target, delta: 1);

    /// <summary>Mean of ln cosh(ŷ − y): near the target ½ d², far from it |d| − ln 2, and smooth everywhere.</summary>
    /// <remarks>ln cosh d = d + softplus(−2 d) − ln 2, which cannot overflow.</remarks>
    /// <exception cref="LossException">The shapes differ.</exception>
    public static Tensor LogCosh(Tensor prediction, Tensor target)
    {
        var difference = prediction - Targets.Like(prediction, target, "log-cosh loss");
        return (difference + (difference * -2).Softplus() - Math.Log(2)).Mean();
    }

    private static Tensor Huber(Tensor prediction, Tensor target, double delta)
    {
        var difference = prediction - Targets.Like(prediction, target, "Huber loss");
        var held = difference.Clamp(-delta, delta);
        return (held * (difference - held * 0.5)).Mean();
    }
}
