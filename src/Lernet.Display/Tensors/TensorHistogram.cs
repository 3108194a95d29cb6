namespace Lernet.Display;

/// <summary>How the numbers of a tensor are spread: a small histogram whose bars carry the sign by colour and by side of zero.</summary>
internal static class TensorHistogram
{
    private const int Bins = 24;
    private const double Width = 230, Height = 58;

    public static Markup Html(double[] values, TensorStatistics statistics)
    {
        // With both signs the range is symmetric, so that zero stands in the middle and bars do not mix signs.
        var (low, high) = statistics is { Min: < 0, Max: > 0 } ? (-statistics.Reach, statistics.Reach) : (statistics.Min, statistics.Max);
        var counts = new int[Bins];
        foreach (var value in values)
        {
            if (double.IsFinite(value)) counts[Math.Clamp((int)((value - low) / (high - low) * Bins), 0, Bins - 1)]++;
        }
        var (most, step) = (counts.Max(), Width / Bins);
        var bars = counts.Select((count, i) =>
        {
            var tall = Math.Max(1, (Height - 2) * count / most);
            return Markup.If(count > 0, $"""<rect x="{i * step + 0.7}" y="{Height - tall}" width="{step - 1.4}" height="{tall}" style="fill:var(--{(low + (i + 0.5) * (high - low) / Bins < 0 ? "neg" : "pos")})"/>""");
        });
        var middle = Markup.If(low == -high, $"""<path class="ax" d="M{Width / 2} {Height}v4"/>{Svg.Label(Width / 2, Height + 16, "0", "mut", "middle")}""");
        var alt = $"Histogram of {Numbers.Count(values.Length)} values from {Numbers.Significant(low)} to {Numbers.Significant(high)}; the fullest of {Bins} bins holds {Numbers.Count(most)}";
        return Svg.Picture(Width, Height + 18, alt, Markup.Of(
            $"""{bars}<path class="ax" d="M0 {Height}H{Width}"/>{Svg.Label(0, Height + 16, Numbers.Significant(low), "mut")}{middle}{Svg.Label(Width, Height + 16, Numbers.Significant(high), "mut", "end")}"""));
    }
}
