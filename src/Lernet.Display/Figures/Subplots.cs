using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>
/// Figures with several pairs of axes (plotly's <c>xaxis2</c>, <c>scene2</c>, …), as other libraries make them; ours stand side by side in
/// a <see cref="FigureGrid"/> instead. plotly.js draws such a figure as it is; its static pictures are one for each pair.
/// </summary>
internal static class Subplots
{
    /// <summary>The figure itself, or one figure for each pair of axes that its layers use.</summary>
    public static IReadOnlyList<Figure> Of(Figure figure)
    {
        var groups = figure.Data.GroupBy(AxesOf).ToArray();
        return groups.Length < 2 ? [figure] : [.. groups.Select(group => Panel(figure, group.Key, [.. group]))];
    }

    private static (string X, string Y, string Scene) AxesOf(Trace trace)
    {
        string Named(string key, string first) => trace.Extra.GetValueOrDefault(key)?.ToString() ?? first;
        return (Named("xaxis", "x"), Named("yaxis", "y"), Named("scene", "scene"));
    }

    private static Figure Panel(Figure figure, (string X, string Y, string Scene) axes, IReadOnlyList<Trace> data) => new()
    {
        Data = data,
        Caption = figure.Caption,
        Layout = new()
        {
            XAxis = axes.X == "x" ? figure.Layout.XAxis : figure.Layout.Extra.GetValueOrDefault("xaxis" + axes.X[1..]) as Axis,
            YAxis = axes.Y == "y" ? figure.Layout.YAxis : figure.Layout.Extra.GetValueOrDefault("yaxis" + axes.Y[1..]) as Axis,
            Scene = axes.Scene == "scene" ? figure.Layout.Scene : figure.Layout.Extra.GetValueOrDefault(axes.Scene) as Scene,
            BarMode = figure.Layout.BarMode,
            Annotations = figure.Layout.Annotations?.Where(note => (note.XRef ?? "x", note.YRef ?? "y") == (axes.X, axes.Y)).ToArray(),
            Shapes = figure.Layout.Shapes?.Where(shape => (shape.XRef ?? "x", shape.YRef ?? "y") == (axes.X, axes.Y)).ToArray(),
        },
    };
}
