namespace Lernet.Nn;

/// <summary>One rise of the learning rate to its full size and one long fall to nearly nothing, both along half cosines; counts steps.</summary>
/// <remarks>Smith and Topin 2018, "Super-convergence", arXiv:1708.07120; phases and defaults as in PyTorch's OneCycleLR. The optimizer's own
/// rate is the peak; momentum is left alone.</remarks>
public sealed class OneCycle : Schedule
{
    private readonly int length;
    private readonly double rise;
    private readonly double startDivisor;
    private readonly double endDivisor;

    /// <inheritdoc cref="OneCycle"/>
    /// <param name="length">Steps of the whole run, at least 2; the end stays from then on.</param>
    /// <param name="rise">What part of them the rise takes, above 0 and below 1.</param>
    /// <param name="startDivisor">The run starts at the peak divided by this, at least 1.</param>
    /// <param name="endDivisor">It ends at the start divided by this, at least 1.</param>
    /// <exception cref="ArgumentException">A setting is out of range.</exception>
    public OneCycle(int length, double rise = 0.3, double startDivisor = 25, double endDivisor = 1e4)
    {
        this.length = Allowed.Count("one-cycle", "length", length, least: 2);
        this.rise = rise is > 0 and < 1 ? rise : throw Allowed.Refused("one-cycle", "rise", rise, "It must be above 0 and below 1.");
        this.startDivisor = AtLeastOne("start divisor", startDivisor);
        this.endDivisor = AtLeastOne("end divisor", endDivisor);
        Unit = ScheduleUnit.Step;
    }

    /// <inheritdoc/>
    public override double At(int t)
    {
        var (start, peak) = (1 / startDivisor, (rise * length) - 1);
        if (t >= length - 1) return start / endDivisor;
        // With a rise of less than one step the run starts at the peak.
        return peak > 0 && t <= peak
            ? CosineDecay.Between(start, 1, t / peak)
            : CosineDecay.Between(1, start / endDivisor, (t - peak) / (length - 1 - peak));
    }

    /// <inheritdoc/>
    public override string ToString() => $"one cycle of {Count(length)}";

    private static double AtLeastOne(string name, double value) =>
        value >= 1 && double.IsFinite(value) ? value : throw Allowed.Refused("one-cycle", name, value, "It must be at least 1.");
}
