using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>Colours, line styles and point shapes for the layers of a figure.</summary>
internal static class TraceStyles
{
    private static readonly string Halo = Tokens.Paper.Light;

    public static IReadOnlyList<Trace> Apply(IReadOnlyList<Trace> data) => [.. data.Select((trace, i) => Apply(trace, i, data.Count))];

    private static Trace Apply(Trace trace, int index, int count)
    {
        var style = SeriesStyle.For(trace.Name, index, count, trace is Scatter s && s.DrawsLines() && !s.DrawsMarkers());
        return trace switch
        {
            Scatter t => Points(t, style),
            Bar t => t with { Marker = Fill(t.Marker, count == 1 && trace.Name is null ? Tokens.Pos : style.Color), TextPosition = t.TextPosition ?? (t.Text is null ? null : "outside") },
            Histogram t => t with
            {
                XBins = HistogramBins.Edges(t),
                Marker = Fill(t.Marker, count == 1 ? Tokens.Pos : style.Color),
                Opacity = t.Opacity ?? (count > 1 ? 0.6 : null),
            },
            Heatmap t => t with { ColorScale = t.ColorScale ?? (t.ZMid is null ? ColorScale.Sequential : ColorScale.Diverging), ColorBar = Bar(t.ColorBar, t.ShowScale) },
            Contour t => t with
            {
                ColorScale = t.ColorScale ?? (t.ZMid is null ? ColorScale.Tints : ColorScale.Diverging),
                ShowScale = t.ShowScale ?? t.Contours is not null,
                ColorBar = Bar(t.ColorBar, t.ShowScale ?? t.Contours is not null),
                Line = t.Line ?? new() { Color = Tokens.Ink2, Width = 1 },
                Contours = t.Contours ?? new() { Coloring = "heatmap", ShowLabels = true, Extra = new() { ["labelfont"] = new Font { Size = 11, Color = Tokens.Ink.Light } } },
            },
            Surface t => t with { ColorScale = t.ColorScale ?? ColorScale.Sequential, ColorBar = Bar(t.ColorBar, t.ShowScale) },
            Histogram2d t => t with { ColorScale = t.ColorScale ?? ColorScale.Sequential, ColorBar = Bar(t.ColorBar, t.ShowScale) },
            Box t => t with { Line = Stroke(t.Line, style), Marker = t.Marker ?? new() { Color = style.Color, Size = 4 }, FillColor = t.FillColor ?? Halo },
            Violin t => t with { Line = Stroke(t.Line, style), Marker = t.Marker ?? new() { Color = style.Color, Size = 4 }, FillColor = t.FillColor ?? Tokens.Surface.Light },
            Scatter3d t => t with { Marker = t.Marker ?? new() { Color = style.Color, Size = 3 }, Line = t.Line ?? new() { Color = style.Color, Width = 3 } },
            _ => trace,
        };
    }

    private static Scatter Points(Scatter trace, SeriesStyle style)
    {
        var lines = trace.DrawsLines();
        var line = trace.Line ?? new();
        var marker = trace.Marker ?? new();
        var color = line.Color ?? style.Color;
        return trace with
        {
            Mode = trace.Mode ?? (trace.DrawsMarkers() ? "lines+markers" : "lines"),
            Line = lines ? line with { Color = color, Width = line.Width ?? (style == SeriesStyle.Curve ? 1.5 : 2), Dash = line.Dash ?? style.Dash, Simplify = false } : trace.Line,
            Marker = trace.DrawsMarkers()
                ? marker with
                {
                    Color = marker.Color ?? color,
                    Size = marker.Size ?? (lines ? 6 : 7),
                    Symbol = marker.Symbol ?? (lines ? "circle" : style.Symbol),
                    Line = marker.Line ?? (lines ? null : new() { Color = (marker.Symbol ?? style.Symbol).Words?[0].EndsWith("-open", StringComparison.Ordinal) == true ? marker.Color ?? color : Halo, Width = 1 }),
                    Opacity = marker.Opacity ?? (lines || trace.XY().Y.Count < 200 ? null : 0.7),
                }
                : trace.Marker,
        };
    }

    private static Marker Fill(Marker? marker, Token color)
    {
        var given = marker ?? new();
        return given with { Color = given.Color ?? color, Line = given.Line ?? new() { Width = 0 } };
    }

    private static Line Stroke(Line? line, SeriesStyle style)
    {
        var given = line ?? new();
        return given with { Color = given.Color ?? style.Color, Width = given.Width ?? 1.5 };
    }

    private static ColorBar? Bar(ColorBar? bar, bool? shown)
    {
        if (shown == false) return null;
        var given = bar ?? new();
        return given with
        {
            Thickness = given.Thickness ?? 10,
            Len = given.Len ?? 1,
            Extra = new(given.Extra) { ["outlinewidth"] = 0, ["ticks"] = "outside", ["ticklen"] = 4, ["tickcolor"] = Tokens.Edge, ["tickfont"] = new Font { Color = Tokens.Muted.Light }, ["nticks"] = 5 },
        };
    }
}
