namespace Lernet.Display;

/// <summary>How the numbers of a column are spread, small enough for a table's head. The table says the same in words, so it is decoration.</summary>
internal static class MiniHistogram
{
    private const int MostBins = 12;
    private const double Width = 74, Height = 24;

    public static Markup Html(IEnumerable<double> column)
    {
        var values = column.Where(double.IsFinite).ToArray();
        if (values.Length == 0) return Markup.Empty;
        var (low, high, bins) = (values.Min(), values.Max(), Math.Min(MostBins, values.Distinct().Take(MostBins).Count()));
        var counts = new int[bins];
        foreach (var value in values) counts[Math.Min(bins - 1, (int)((value - low) / (high > low ? high - low : 1) * bins))]++;
        var step = Width / bins;
        var bars = counts.Select((count, i) => Markup.Of(
            $"""<rect x="{i * step + 0.5}" y="{Height - 23.0 * count / counts.Max()}" width="{step - 1}" height="{23.0 * count / counts.Max()}" style="fill:var(--edge)"/>"""));
        return Markup.Of($"""<svg viewBox="0 0 {Width} {Height}" aria-hidden="true">{bars}</svg>""");
    }
}
