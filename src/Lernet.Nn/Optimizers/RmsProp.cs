using Lernet.Operators;

namespace Lernet.Nn;

/// <summary>RMSProp: gradients divided by the root of their running mean square, so that steep directions get smaller steps.</summary>
/// <remarks>
/// Tieleman and Hinton 2012, lecture 6.5: s ← α s + (1 − α) g², θ ← θ − η g / (√s + ε). Centred (Graves 2013, arXiv:1308.0850): √(s − ḡ²)
/// with the running mean ḡ, so that the variance counts. With momentum: b ← μ b + g / (√s + ε), θ ← θ − η b.
/// </remarks>
/// <param name="learningRate">η, above 0.</param>
public sealed class RmsProp(double learningRate = 1e-2) : Optimizer(learningRate)
{
    /// <inheritdoc cref="RmsProp(double)"/>
    /// <param name="parameters">θ, such as <c>net.Parameters</c>.</param>
    /// <param name="learningRate">η, above 0.</param>
    public RmsProp(IEnumerable<Tensor> parameters, double learningRate = 1e-2) : this(learningRate) => Bind(parameters);

    /// <summary>α, how much of the mean square is kept per step, from 0 to below 1.</summary>
    public double Alpha { get; init => field = Allowed.Fraction("RMSProp", "alpha", value); } = 0.99;

    /// <summary>ε, which keeps the division finite, above 0.</summary>
    public double Epsilon { get; init => field = Allowed.Positive("RMSProp", "epsilon", value); } = 1e-8;

    /// <summary>μ, how much of the velocity is kept per step, from 0 to below 1.</summary>
    public double Momentum { get; init => field = Allowed.Fraction("RMSProp", "momentum", value); }

    /// <summary>Whether to divide by the standard deviation of gradients instead of their root mean square.</summary>
    public bool Centered { get; init; }

    /// <inheritdoc/>
    protected override void Move(Tensor parameter, Tensor gradient, OptimizerMemory memory, double learningRate, double weightDecay)
    {
        var rule = new Rule(learningRate, weightDecay, Alpha, Epsilon, Momentum, Centered);
        parameter.Update(rule, gradient, memory.First(), rule.States > 1 ? memory.Second() : null, rule.States > 2 ? memory.Third() : null);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"RMSProp, learning rate {Text.Short(LearningRate)}{(Momentum > 0 ? $", momentum {Text.Short(Momentum)}" : "")}";

    private readonly struct Rule(double eta, double lambda, double alpha, double epsilon, double mu, bool isCentered) : IUpdate
    {
        // A number: compilers for GPUs take no bool.
        private readonly int centres = isCentered ? 1 : 0;

        public int States => centres == 1 ? 3 : mu > 0 ? 2 : 1;

        public void Invoke<V>(V g, ref V theta, ref V s, ref V b, ref V mean) where V : struct, IReal<V>
        {
            g += lambda * theta;
            s = (alpha * s) + ((1 - alpha) * g * g);
            if (centres == 1) mean = (alpha * mean) + ((1 - alpha) * g);
            // Rounding can make the variance of equal gradients negative.
            var spread = centres == 1 ? V.Max(s - (mean * mean), 0) : s;
            b = (mu * b) + (g / (V.Sqrt(spread) + epsilon));
            theta -= eta * b;
        }
    }
}
