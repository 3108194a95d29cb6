namespace Lernet.Nn;

/// <summary>The learning rate from a small part to full along a line, then by another schedule that starts when the warm-up ends.</summary>
/// <remarks>Goyal et al. 2017, "Accurate, large minibatch SGD", arXiv:1706.02677, section 2.2.</remarks>
public sealed class WarmUp : Schedule
{
    private readonly int length;
    private readonly double start;
    private readonly Schedule? then;

    /// <inheritdoc cref="WarmUp"/>
    /// <param name="length">Epochs (or steps) until the full rate is reached, at least 1.</param>
    /// <param name="then">What follows, counting from the end of the warm-up in the same unit; the full rate if not given.</param>
    /// <param name="start">The part of the rate at the very first step, above 0 and at most 1.</param>
    /// <exception cref="ArgumentException">A setting is out of range.</exception>
    public WarmUp(int length, Schedule? then = null, double start = 0.01)
    {
        (this.length, this.then) = (Allowed.Count("warm-up", "length", length), then);
        this.start = start is > 0 and <= 1 ? start : throw Allowed.Refused("warm-up", "start", start, "It must be above 0 and at most 1.");
        Unit = then?.Unit ?? ScheduleUnit.Epoch;
    }

    /// <inheritdoc/>
    public override double At(int t) => t < length ? start + ((1 - start) * t / length) : then?.At(t - length) ?? 1;

    /// <inheritdoc/>
    public override string ToString() => $"warm-up from {Text.Short(start)} in {Count(length)}{(then is null ? "" : $", then {then}")}";
}
