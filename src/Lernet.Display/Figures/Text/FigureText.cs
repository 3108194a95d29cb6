using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>Text alternatives made from the data: what a look at the figure tells, with the numbers.</summary>
public static class FigureText
{
    /// <summary>One or two sentences, for example “Loss by epoch: train falls from 2.3 to 0.41 at epoch 12; validation …”.</summary>
    /// <param name="figure">The figure.</param>
    public static string Describe(Figure figure)
    {
        var x = figure.Layout.XAxis?.Title?.Text;
        var y = figure.Layout.YAxis?.Title?.Text;
        var traces = figure.Data.Where(trace => trace.HoverInfo != "skip").ToArray();
        var parts = traces.Select(trace => Trace(trace, trace.Name ?? (traces.Length == 1 ? "" : Kind(trace)), x)).ToArray();
        var subject = (y, x) switch
        {
            (null, _) => "",
            (_, null) => y + ": ",
            _ => $"{y} by {x}: ",
        };
        return Sentence(subject + (parts.Length == 0 ? "an empty figure" : string.Join("; ", parts)));
    }

    private static string Trace(Trace trace, string name, string? x) => trace switch
    {
        Scatter scatter when scatter.DrawsLines() => LineText.Describe(scatter, name, x),
        Scatter scatter => Points(scatter.XY(), name),
        Bar bar => Bars(bar, name),
        Histogram histogram => Histogram(histogram, name),
        Box or Violin => Groups(trace.XY(), name),
        Scatter3d cloud => $"{Name(name)}{Numbers.Count(cloud.X?.Count ?? 0)} points in space",
        Histogram2d => Points(trace.XY(), name),
        _ when trace.Grid() is { } grid => Grid(grid, name),
        _ => $"{Name(name)}{trace.Type}",
    };

    private static string Points((Series X, Series Y) data, string name) => data.Y.Count == 1
        ? $"{Name(name)}one point at ({data.X.Label(0)}, {data.Y.Label(0)})"
        : $"{Name(name)}{Numbers.Count(data.Y.Count)} points{Span(" from x = ", data.X)}{Span(", y from ", data.Y)}";

    private static string Bars(Bar bar, string name)
    {
        var (labels, values) = bar.Orientation == "h" ? (bar.XY().Y, bar.XY().X) : bar.XY();
        if (values.Count == 0) return $"{Name(name)}no bars";
        var order = Enumerable.Range(0, values.Count).Where(i => double.IsFinite(values[i])).OrderByDescending(i => values[i]).ToArray();
        if (order.Length <= 3) return Name(name) + string.Join(", ", order.Order().Select(i => $"{labels.Label(i)} {values.Label(i)}"));
        return $"{Name(name)}{values.Count} bars, largest {labels.Label(order[0])} with {values.Label(order[0])}, " +
               $"smallest {labels.Label(order[^1])} with {values.Label(order[^1])}";
    }

    private static string Histogram(Histogram histogram, string name)
    {
        var values = (histogram.X ?? Series.Indices(0)).Where(double.IsFinite).Order().ToArray();
        if (values.Length == 0) return $"{Name(name)}no values";
        var peak = HistogramBins.Of(histogram).MaxBy(bin => bin.Height);
        return $"{Name(name)}{Numbers.Count(values.Length)} values from {Numbers.Short(values[0])} to {Numbers.Short(values[^1])}, " +
               $"median {Numbers.Short(Quantile(values, 0.5))}, most between {Numbers.Short(peak.From)} and {Numbers.Short(peak.To)}";
    }

    private static string Groups((Series X, Series Y) data, string name)
    {
        var values = data.Y.Where(double.IsFinite).Order().ToArray();
        return values.Length == 0
            ? $"{Name(name)}no values"
            : $"{Name(name)}median {Numbers.Short(Quantile(values, 0.5))}, half of the {Numbers.Count(values.Length)} values " +
              $"between {Numbers.Short(Quantile(values, 0.25))} and {Numbers.Short(Quantile(values, 0.75))}";
    }

    private static string Grid((Field Z, Series X, Series Y) grid, string name)
    {
        var cells = (from i in Enumerable.Range(0, grid.Z.Rows)
                     from j in Enumerable.Range(0, grid.Z.Columns)
                     where double.IsFinite(grid.Z[i, j])
                     select (Value: grid.Z[i, j], At: $"({grid.X.Label(j)}, {grid.Y.Label(i)})")).ToArray();
        if (cells.Length == 0) return $"{Name(name)}no numbers";
        var (low, high) = (cells.MinBy(cell => cell.Value), cells.MaxBy(cell => cell.Value));
        return $"{Name(name)}{Numbers.Shape(grid.Z.Rows, grid.Z.Columns)} numbers from {Numbers.Short(low.Value)} at {low.At} " +
               $"to {Numbers.Short(high.Value)} at {high.At}";
    }

    private static string Span(string words, Series values)
    {
        if (values.Words is not null) return "";
        var finite = values.Where(double.IsFinite).ToArray();
        return finite.Length == 0 ? "" : $"{words}{Numbers.Short(finite.Min())} to {Numbers.Short(finite.Max())}";
    }

    // Linear interpolation between order statistics (Hyndman & Fan 1996, type 7), as plotly's boxes use for "linear".
    private static double Quantile(double[] sorted, double share)
    {
        var at = (sorted.Length - 1) * share;
        var low = (int)at;
        return low + 1 < sorted.Length ? sorted[low] + (at - low) * (sorted[low + 1] - sorted[low]) : sorted[low];
    }

    private static string Name(string name) => name.Length == 0 ? "" : name + ": ";

    private static string Kind(Trace trace) => trace switch
    {
        Scatter scatter when scatter.DrawsLines() => "the curve",
        Heatmap or Contour or Surface => "the grid",
        Bar or Plotly.Histogram => "the bars",
        _ => "the points",
    };

    // A word gets its capital; a symbol such as f(x) or w₁ keeps its own letter.
    private static string Sentence(string text) =>
        (text.Length > 1 && char.IsLetter(text[1]) ? char.ToUpperInvariant(text[0]) + text[1..] : text) + ".";
}
