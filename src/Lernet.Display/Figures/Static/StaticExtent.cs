using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>The numbers that a trace covers along both axes, and its words where it has them.</summary>
internal sealed record StaticExtent(IEnumerable<double> X, IEnumerable<double> Y, IReadOnlyList<string>? XWords = null, IReadOnlyList<string>? YWords = null)
{
    public static StaticExtent Of(Trace trace)
    {
        if (trace is Histogram histogram)
        {
            var bins = HistogramBins.Of(histogram);
            return new(bins.SelectMany(bin => new[] { bin.From, bin.To }), bins.Select(bin => bin.Height).Append(0));
        }
        if (trace.Grid() is { } grid) return new(Edges(grid.X), Edges(grid.Y), grid.X.Words, grid.Y.Words);
        if (trace is Scatter3d { X: { } x3, Y: { } y3 }) return new(x3, y3);
        var (x, y) = trace.XY();
        if (trace is Bar { Orientation: "h" }) return new(x.Append(0), y.SelectMany(Around), x.Words, y.Words);
        if (trace is Bar) return new(x.SelectMany(Around), y.Append(0), x.Words, y.Words);
        if (trace is Box { X: null } or Violin { X: null }) return new([0], y, [trace.Name ?? ""]);
        return new(x, y, x.Words, y.Words);
    }

    /// <summary>The outer edges of cells whose centres are given.</summary>
    public static double[] Edges(Series centres)
    {
        if (centres.Count == 0) return [0, 1];
        var half = centres.Count > 1 ? (centres[centres.Count - 1] - centres[0]) / (centres.Count - 1) / 2 : 0.5;
        return [centres[0] - half, centres[centres.Count - 1] + half];
    }

    private static double[] Around(double value) => [value - 0.5, value + 0.5];
}
