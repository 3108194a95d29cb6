using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>The data of each kind of trace as SVG.</summary>
internal sealed class StaticMarks(StaticAxis x, StaticAxis y, IReadOnlyList<Trace> data)
{
    public Markup Draw(Trace trace, int index) => trace switch
    {
        Scatter scatter => Points(scatter),
        Bar bar => Bars(bar),
        Histogram histogram => Histogram(histogram),
        Box { Line: var line } => Group(trace, line, index),
        Violin { Line: var line } => Group(trace, line, index),
        Scatter3d cloud => Cloud(cloud.X, cloud.Y, cloud.Marker),
        Histogram2d cloud => Cloud(cloud.X, cloud.Y, new() { Color = Tokens.Pos, Opacity = 0.3 }),
        Contour contour when trace.Grid() is { } grid => Markup.Join(StaticCells.Draw(trace, grid, x, y), StaticIsolines.Draw(contour, grid, x, y)),
        _ when trace.Grid() is { } grid => StaticCells.Draw(trace, grid, x, y),
        _ => Markup.Empty,
    };

    /// <summary>The mark that stands in the legend for a trace.</summary>
    public static Markup Key(Trace trace, double atX, double atY) => trace switch
    {
        Scatter { Marker: { } marker } => Symbol(marker, 0, atX, atY),
        Bar { Marker: { } marker } => Square(marker, atX, atY),
        Histogram { Marker: { } marker } => Square(marker, atX, atY),
        _ => Markup.Empty,
    };

    private Markup Points(Scatter trace)
    {
        var (xs, ys) = trace.XY();
        var at = Enumerable.Range(0, Math.Min(xs.Count, ys.Count)).Select(i => (X: x.At(xs, i), Y: y.At(ys, i))).ToArray();
        var line = trace.DrawsLines()
            ? Markup.Of($"""<path d="{Svg.Path(at)}" style="fill:none;stroke:{StaticColor.Css(trace.Line?.Color, 0, Tokens.Ink2.Css)};stroke-width:{trace.Line?.Width?[0] ?? 2}{Dash(trace.Line?.Dash)};stroke-linejoin:round"/>""")
            : Markup.Empty;
        var area = trace.Fill == "tozeroy" && at.Length > 0
            ? Markup.Of($"""<path d="{Svg.Path(at)}V{y.Zero}H{at[0].X}Z" style="fill:{StaticColor.Css(trace.FillColor ?? Tokens.PosTints[0].Light)}"/>""")
            : Markup.Empty;
        var markers = trace.DrawsMarkers() && trace.Marker is { } marker
            ? Markup.Join(at.Select((point, i) => (point, i)).Where(p => double.IsFinite(p.point.X) && double.IsFinite(p.point.Y)).Select(p => Symbol(marker, p.i, p.point.X, p.point.Y)))
            : Markup.Empty;
        var labels = trace.Text is { } text && trace.Mode?.Contains("text", StringComparison.Ordinal) == true
            ? Markup.Join(at.Select((point, i) => Svg.Label(point.X + 8, point.Y + 4, text.IsScalar ? text.Label(0) : text.Label(i), "halo")))
            : Markup.Empty;
        return Markup.Join(area, line, markers, labels);
    }

    private Markup Bars(Bar trace)
    {
        var (xs, ys) = trace.XY();
        var group = data.OfType<Bar>().ToList();
        var flat = trace.Orientation == "h";
        var slot = 0.75 / group.Count;
        var offset = -0.375 + slot * group.FindIndex(bar => ReferenceEquals(bar, trace));
        return Markup.Join(Enumerable.Range(0, Math.Min(xs.Count, ys.Count)).Select(i =>
        {
            var color = StaticColor.Css(trace.Marker?.Color, i, Tokens.Pos.Css);
            var (place, unit) = flat ? (y.At(ys, i), y[1] - y[0]) : (x.At(xs, i), x[1] - x[0]);
            var along = (From: place + offset * unit, To: place + (offset + slot) * unit);
            var bar = flat ? Rectangle(x.Zero, along.From, x[xs[i]], along.To, color) : Rectangle(along.From, y.Zero, along.To, y[ys[i]], color);
            if (trace.Text is not { } text) return bar;
            var middle = (along.From + along.To) / 2;
            var label = text.IsScalar ? text.Label(0) : text.Label(i);
            return Markup.Join(bar, flat ? Svg.Label(x[xs[i]] + 5, middle + 4, label) : Svg.Label(middle, y[ys[i]] - 5, label, "", "middle"));
        }));
    }

    private Markup Histogram(Histogram trace) => Markup.Of($"""
        <g style="opacity:{trace.Opacity ?? 1}">{HistogramBins.Of(trace).Where(bin => bin.Height > 0).Select(bin => Rectangle(x[bin.From] + 0.7, y.Zero, x[bin.To] - 0.7, y[bin.Height], StaticColor.Css(trace.Marker?.Color, 0, Tokens.Pos.Css)))}</g>
        """);

    private Markup Group(Trace trace, Line? line, int index)
    {
        var values = trace.XY().Y.Where(double.IsFinite).Order().ToArray();
        if (values.Length == 0) return Markup.Empty;
        double At(double share) => y[values[(int)Math.Round(share * (values.Length - 1))]];
        var (middle, half) = (x[index], 22.0);
        return Markup.Of($"""
            <path d="M{middle} {At(0)}V{At(0.25)}M{middle} {At(0.75)}V{At(1)}M{middle - half} {At(0.25)}H{middle + half}V{At(0.75)}H{middle - half}ZM{middle - half} {At(0.5)}H{middle + half}" style="fill:none;stroke:{StaticColor.Css(line?.Color, 0, Tokens.Ink2.Css)};stroke-width:1.5"/>
            """);
    }

    private Markup Cloud(Series? xs, Series? ys, Marker? marker) => xs is null || ys is null
        ? Markup.Empty
        : Markup.Join(Enumerable.Range(0, Math.Min(xs.Count, ys.Count)).Select(i => Symbol(marker ?? new(), i, x[xs[i]], y[ys[i]])));

    private static Markup Symbol(Marker marker, int index, double atX, double atY)
    {
        var color = StaticColor.Css(marker.Color, index, Tokens.Pos.Css);
        var radius = (marker.Size is { } size ? size[size.IsScalar ? 0 : index] : 7) / 2;
        var symbol = marker.Symbol?.Words is { } words ? words[marker.Symbol.IsScalar ? 0 : index] : "circle";
        var open = symbol.EndsWith("-open", StringComparison.Ordinal);
        var style = $"fill:{(open ? Tokens.Paper.Css : color)};stroke:{(open || symbol == "x" ? color : Tokens.Paper.Css)};stroke-width:{(open ? 1.5 : 1)};fill-opacity:{Numbers.Coordinate(marker.Opacity?[0] ?? 1)}";
        return symbol.Split('-')[0] switch
        {
            "square" => Markup.Of($"""<rect x="{atX - radius}" y="{atY - radius}" width="{2 * radius}" height="{2 * radius}" style="{style}"/>"""),
            "diamond" => Markup.Of($"""<path d="M{atX} {atY - 1.3 * radius}L{atX + 1.3 * radius} {atY}L{atX} {atY + 1.3 * radius}L{atX - 1.3 * radius} {atY}Z" style="{style}"/>"""),
            "triangle" => Markup.Of($"""<path d="M{atX} {atY - 1.2 * radius}L{atX + 1.2 * radius} {atY + radius}H{atX - 1.2 * radius}Z" style="{style}"/>"""),
            "x" => Markup.Of($"""<path d="M{atX - radius} {atY - radius}L{atX + radius} {atY + radius}M{atX - radius} {atY + radius}L{atX + radius} {atY - radius}" style="fill:none;stroke:{color};stroke-width:2"/>"""),
            _ => Markup.Of($"""<circle cx="{atX}" cy="{atY}" r="{radius}" style="{style}"/>"""),
        };
    }

    private static Markup Square(Marker marker, double atX, double atY) => Rectangle(atX - 5, atY - 5, atX + 5, atY + 5, StaticColor.Css(marker.Color, 0, Tokens.Pos.Css));

    private static Markup Rectangle(double x0, double y0, double x1, double y1, string color) => Markup.Of(
        $"""<rect x="{Math.Min(x0, x1)}" y="{Math.Min(y0, y1)}" width="{Math.Abs(x1 - x0)}" height="{Math.Abs(y1 - y0)}" style="fill:{color}"/>""");

    // plotly takes lengths with px and commas or spaces, or words.
    private static string Dash(string? dash) => dash switch
    {
        null or "solid" => "",
        "dash" => ";stroke-dasharray:6 3",
        "dot" => ";stroke-dasharray:2 3",
        _ => ";stroke-dasharray:" + dash.Replace("px", "").Replace(',', ' '),
    };
}
