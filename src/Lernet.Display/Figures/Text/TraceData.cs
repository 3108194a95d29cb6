using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>What text, table and static picture need to know of a trace, whatever its kind.</summary>
internal static class TraceData
{
    /// <summary>The points of a trace as words, for its table; a histogram gives its bins.</summary>
    public static IEnumerable<(string X, string Y)> Points(this Trace trace)
    {
        if (trace is Histogram histogram)
            return HistogramBins.Of(histogram).Select(bin => ($"{Numbers.Short(bin.From)} to {Numbers.Short(bin.To)}", Numbers.Short(bin.Height)));
        if (trace is Scatter3d { X: { } x3, Y: { } y3, Z: { } z3 })
            return x3.Select((_, i) => ($"{x3.Label(i)}, {y3.Label(i)}", z3.Label(i)));
        if (trace.Grid() is { } grid)
            return from i in Enumerable.Range(0, grid.Z.Rows)
                   from j in Enumerable.Range(0, grid.Z.Columns)
                   select ($"{grid.X.Label(j)}, {grid.Y.Label(i)}", Numbers.Short(grid.Z[i, j]));
        var (x, y) = trace.XY();
        return Enumerable.Range(0, Math.Min(x.Count, y.Count)).Select(i => (x.Label(i), y.Label(i)));
    }

    /// <summary>The two coordinates; positions 0, 1, 2 … where one is left out.</summary>
    public static (Series X, Series Y) XY(this Trace trace)
    {
        var (x, y) = trace switch
        {
            Scatter t => (t.X, t.Y),
            Bar t => (t.X, t.Y),
            Box t => (t.X, t.Y),
            Violin t => (t.X, t.Y),
            Histogram2d t => (t.X, t.Y),
            _ => (null, null),
        };
        return (x ?? Series.Indices(y?.Count ?? 0), y ?? Series.Indices(x?.Count ?? 0));
    }

    /// <summary>Numbers on a grid with the positions of columns and rows, or null for another kind of trace.</summary>
    public static (Field Z, Series X, Series Y)? Grid(this Trace trace)
    {
        var (z, x, y) = trace switch
        {
            Heatmap t => (t.Z, t.X, t.Y),
            Contour t => (t.Z, t.X, t.Y),
            Surface t => (t.Z, t.X, t.Y),
            _ => (null, null, null),
        };
        return z is null ? null : (z, x ?? Series.Indices(z.Columns), y ?? Series.Indices(z.Rows));
    }

    /// <summary>Whether a scatter trace draws lines (plotly's default below 20 points is lines and markers, above it lines).</summary>
    public static bool DrawsLines(this Scatter trace) => trace.Mode?.Contains("lines", StringComparison.Ordinal) ?? true;

    /// <summary>Whether a scatter trace draws points.</summary>
    public static bool DrawsMarkers(this Scatter trace) => trace.Mode?.Contains("markers", StringComparison.Ordinal) ?? trace.XY().Y.Count < 20;
}
