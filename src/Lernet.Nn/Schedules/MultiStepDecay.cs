namespace Lernet.Nn;

/// <summary>The learning rate times a factor at chosen epochs: factor to the number of milestones that t has reached.</summary>
public sealed class MultiStepDecay : Schedule
{
    private readonly int[] milestones;
    private readonly double factor;

    /// <inheritdoc cref="MultiStepDecay"/>
    /// <param name="milestones">Epochs (or steps) done when the rate changes, each above 0.</param>
    /// <param name="factor">What the rate is multiplied by each time, above 0.</param>
    /// <exception cref="ArgumentException">A setting is out of range.</exception>
    public MultiStepDecay(IEnumerable<int> milestones, double factor = 0.1)
    {
        this.milestones = [.. milestones.Order().Select(m => Allowed.Count("multi-step decay", "milestone", m))];
        this.factor = Allowed.Positive("multi-step decay", "factor", factor);
    }

    /// <inheritdoc/>
    public override double At(int t) => Math.Pow(factor, milestones.Count(m => t >= m));

    /// <inheritdoc/>
    public override string ToString() => $"× {Text.Short(factor)} at {string.Join(", ", milestones)}";
}
