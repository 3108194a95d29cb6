using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>Titles at the ends of the axes, names at the ends of the lines, and the space that they need.</summary>
internal static class LayoutStyle
{
    public static Layout Apply(Figure figure)
    {
        var layout = figure.Layout;
        if (figure.Data.Any(trace => trace is Surface or Scatter3d)) return Space(layout);
        var labels = layout.ShowLegend == true ? [] : LineLabels.Of(figure);
        var groups = figure.Data.Count(NeedsLegend) > 1;
        var legend = layout.ShowLegend ?? groups;
        var (x, y) = (layout.XAxis ?? new(), layout.YAxis ?? new());
        // The number on the highest bar stands between the bar and the title of the axis.
        var room = figure.Data.Any(trace => trace is Bar { Text: not null }) ? 14 : 0;
        Annotation[] notes = [.. layout.Annotations ?? [], .. labels, .. AxisTitles(x.Title, y.Title, legend, room)];
        return layout with
        {
            Height = layout.Height ?? House.Height,
            Margin = layout.Margin ?? new()
            {
                L = 44,
                R = labels.Count > 0 ? 12 + 6.8 * labels.Max(label => label.Text!.Length) : 16,
                T = (y.Title is null ? 12 : 28) + room + (legend ? 22 : 0) + (layout.Title is null ? 0 : 28),
                B = x.Title is null ? 30 : 48,
            },
            ShowLegend = legend,
            Legend = layout.Legend ?? (legend ? new() { Orientation = "h", X = 0, XAnchor = "left", Y = 1, YAnchor = "bottom", Extra = new() { ["yref"] = "paper" } } : null),
            XAxis = x with { Title = null, Range = x.Range ?? LabelledRange(figure, labels.Count > 0) },
            YAxis = y with { Title = null, RangeMode = y.RangeMode ?? (figure.Data.Any(trace => trace is Bar or Histogram) ? "tozero" : null), ShowGrid = y.ShowGrid ?? (figure.Data.Any(trace => trace.Grid() is not null) ? false : null) },
            BarGap = layout.BarGap ?? (figure.Data.Any(trace => trace is Histogram) ? 0.03 : null),
            BarMode = layout.BarMode ?? (figure.Data.Count(trace => trace is Histogram) > 1 ? "overlay" : null),
            Annotations = notes.Length > 0 ? notes : null,
        };
    }

    // plotly would widen the axis to make room for the names at the ends of the lines; the margin has that room already.
    private static Series? LabelledRange(Figure figure, bool labelled)
    {
        var extents = figure.Data.Select(StaticExtent.Of).ToArray();
        if (!labelled || figure.Layout.XAxis?.Type is not null || extents.Any(extent => extent.XWords is not null)) return null;
        var finite = extents.SelectMany(extent => extent.X).Where(double.IsFinite).ToArray();
        if (finite.Length == 0 || finite.Min() == finite.Max()) return null;
        var space = figure.Data.OfType<Scatter>().Any(trace => trace.DrawsMarkers()) ? 0.04 * (finite.Max() - finite.Min()) : 0;
        return new[] { finite.Min() - space, finite.Max() + space };
    }

    private static bool NeedsLegend(Trace trace) => trace is { Name: not null, ShowLegend: not false } and (Bar or Histogram or Scatter { Mode: "markers" });

    private static Layout Space(Layout layout) => layout with
    {
        Height = layout.Height ?? 420,
        Margin = layout.Margin ?? new() { L = 0, R = 0, T = 8, B = 8 },
        DragMode = layout.DragMode ?? "orbit",
        Scene = layout.Scene ?? new() { XAxis = layout.XAxis, YAxis = layout.YAxis },
        XAxis = null,
        YAxis = null,
    };

    // The unit stands once, at the end of the axis: y above its axis, x under the right end of its axis.
    private static IEnumerable<Annotation> AxisTitles(Title? x, Title? y, bool legend, double room)
    {
        var font = new Font { Color = Tokens.Muted.Light };
        if (y?.Text is { } above)
            yield return new() { Text = above, Font = font, ShowArrow = false, XRef = "paper", YRef = "paper", X = 0, Y = 1, XAnchor = "left", YAnchor = "bottom", YShift = legend ? 26 : room + 6 };
        if (x?.Text is { } right)
            yield return new() { Text = right, Font = font, ShowArrow = false, XRef = "paper", YRef = "paper", X = 1, Y = 0, XAnchor = "right", YAnchor = "top", YShift = -24 };
    }
}
