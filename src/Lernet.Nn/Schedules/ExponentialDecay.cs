namespace Lernet.Nn;

/// <summary>The learning rate times a factor after every epoch: factorᵗ.</summary>
public sealed class ExponentialDecay : Schedule
{
    private readonly double factor;

    /// <inheritdoc cref="ExponentialDecay"/>
    /// <param name="factor">What the rate is multiplied by each time, above 0; 0.95 is a usual start.</param>
    /// <exception cref="ArgumentException">The factor is out of range.</exception>
    public ExponentialDecay(double factor) => this.factor = Allowed.Positive("exponential decay", "factor", factor);

    /// <inheritdoc/>
    public override double At(int t) => Math.Pow(factor, t);

    /// <inheritdoc/>
    public override string ToString() => $"× {Text.Short(factor)} every {Count(1)}";
}
