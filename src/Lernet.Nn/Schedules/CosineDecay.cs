namespace Lernet.Nn;

/// <summary>The learning rate along half a cosine from full to its end: end + (1 − end) (1 + cos(π t / length)) / 2, and the end from then on.</summary>
/// <remarks>Loshchilov and Hutter 2017, "SGDR", arXiv:1608.03983, formula 5, without restarts; for those see <see cref="CosineRestarts"/>.</remarks>
public sealed class CosineDecay : Schedule
{
    private readonly int length;
    private readonly double end;

    /// <inheritdoc cref="CosineDecay"/>
    /// <param name="length">Epochs (or steps) until the end is reached, at least 1.</param>
    /// <param name="end">What part of the rate is left at the end, 0 or more.</param>
    /// <exception cref="ArgumentException">A setting is out of range.</exception>
    public CosineDecay(int length, double end = 0) =>
        (this.length, this.end) = (Allowed.Count("cosine decay", "length", length), Allowed.NotNegative("cosine decay", "end", end));

    /// <inheritdoc/>
    public override double At(int t) => Between(1, end, Math.Min(1, (double)t / length));

    /// <inheritdoc/>
    public override string ToString() => $"cosine to {Text.Short(end)} in {Count(length)}";

    /// <summary>Half a cosine from one number to another, for a fraction from 0 to 1.</summary>
    internal static double Between(double from, double to, double fraction) => to + ((from - to) * (1 + Math.Cos(Math.PI * fraction)) / 2);
}
