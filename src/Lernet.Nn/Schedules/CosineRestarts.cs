namespace Lernet.Nn;

/// <summary>The learning rate along half a cosine from full to its end, again and again, each time longer.</summary>
/// <remarks>Loshchilov and Hutter 2017, "SGDR: stochastic gradient descent with warm restarts", arXiv:1608.03983.</remarks>
public sealed class CosineRestarts : Schedule
{
    private readonly int first;
    private readonly int growth;
    private readonly double end;

    /// <inheritdoc cref="CosineRestarts"/>
    /// <param name="first">Epochs (or steps) until the first restart, T₀, at least 1.</param>
    /// <param name="growth">How many times as long each period is as the one before, T_mult, at least 1.</param>
    /// <param name="end">What part of the rate is left at the end of a period, 0 or more.</param>
    /// <exception cref="ArgumentException">A setting is out of range.</exception>
    public CosineRestarts(int first, int growth = 1, double end = 0)
    {
        this.first = Allowed.Count("cosine restarts", "first", first);
        this.growth = Allowed.Count("cosine restarts", "growth", growth);
        this.end = Allowed.NotNegative("cosine restarts", "end", end);
    }

    /// <inheritdoc/>
    public override double At(int t)
    {
        long length = first;
        long since = t;
        if (growth == 1) since %= length;
        for (; since >= length; length *= growth) since -= length;
        return CosineDecay.Between(1, end, (double)since / length);
    }

    /// <inheritdoc/>
    public override string ToString() => $"cosine to {Text.Short(end)} in {Count(first)}, restarted{(growth > 1 ? $", each {growth} times as long" : "")}";
}
