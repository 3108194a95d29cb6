namespace Lernet.Nn;

/// <summary>The learning rate times a factor after every so many epochs: factor^⌊t / every⌋.</summary>
public sealed class StepDecay : Schedule
{
    private readonly int every;
    private readonly double factor;

    /// <inheritdoc cref="StepDecay"/>
    /// <param name="every">Epochs (or steps) between changes, at least 1.</param>
    /// <param name="factor">What the rate is multiplied by each time, above 0.</param>
    /// <exception cref="ArgumentException">A setting is out of range.</exception>
    public StepDecay(int every, double factor = 0.1) =>
        (this.every, this.factor) = (Allowed.Count("step decay", "every", every), Allowed.Positive("step decay", "factor", factor));

    /// <inheritdoc/>
    public override double At(int t) => Math.Pow(factor, t / every);

    /// <inheritdoc/>
    public override string ToString() => $"× {Text.Short(factor)} every {Count(every)}";
}
