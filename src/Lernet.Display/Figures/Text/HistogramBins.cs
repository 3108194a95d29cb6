using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>The bins of a histogram, counted here so that picture, table and text agree; plotly gets the same edges.</summary>
internal static class HistogramBins
{
    /// <summary>The edges: given, or about √n bins of a round width (1, 2 or 5 times a power of ten).</summary>
    public static Bins Edges(Histogram histogram)
    {
        if (histogram.XBins is { Start: not null, End: not null, Size: not null } given) return given;
        var values = Finite(histogram);
        if (values.Length == 0) return new Bins { Start = 0, End = 1, Size = 1 };
        var bins = Math.Clamp(histogram.NBinsX ?? (int)Math.Ceiling(Math.Sqrt(values.Length)), 1, 60);
        var size = Scale.RoundStep((values.Max() - values.Min()) / bins);
        var start = Math.Floor(values.Min() / size) * size;
        var count = Math.Floor((values.Max() - start) / size) + 1;
        return new Bins { Start = start, End = start + count * size, Size = size };
    }

    /// <summary>The bins with their heights: counts, or shares when the norm says so.</summary>
    public static IReadOnlyList<(double From, double To, double Height)> Of(Histogram histogram)
    {
        var (edges, values) = (Edges(histogram), Finite(histogram));
        var (start, size) = (edges.Start!.Value, edges.Size!.Value);
        var counts = new double[Math.Max(1, (int)Math.Round((edges.End!.Value - start) / size))];
        foreach (var value in values)
            if ((int)Math.Floor((value - start) / size) is var bin && bin >= 0 && bin < counts.Length) counts[bin]++;
        var unit = histogram.HistNorm switch
        {
            "percent" => 100.0 / values.Length,
            "probability" => 1.0 / values.Length,
            "density" => 1 / size,
            "probability density" => 1 / (size * values.Length),
            _ => 1,
        };
        return [.. counts.Select((count, i) => (start + i * size, start + (i + 1) * size, count * unit))];
    }

    private static double[] Finite(Histogram histogram) => [.. (histogram.X ?? Series.Indices(0)).Where(double.IsFinite)];
}
