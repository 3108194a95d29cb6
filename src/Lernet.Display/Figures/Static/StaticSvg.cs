using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>
/// The static picture of a figure, drawn here in SVG with the colours of the page: what shows before and without the runtime, and
/// in print.
/// </summary>
internal static class StaticSvg
{
    private const double Width = 480;

    /// <summary>The picture of a figure whose style is finished.</summary>
    public static Markup Draw(Figure figure)
    {
        var layout = figure.Layout;
        var height = Math.Min(layout.Height ?? House.Height, 360);
        var margin = layout.Margin ?? new();
        var (left, right) = (Math.Max(40, margin.L ?? 44), Width - Math.Max(12, margin.R ?? 16));
        var (top, bottom) = (Math.Max(10, margin.T ?? 12), height - Math.Max(28, margin.B ?? 30));
        var extents = figure.Data.Select(StaticExtent.Of).ToArray();
        var padding = figure.Data.Any(trace => trace is Scatter { } scatter && scatter.DrawsMarkers()) && !figure.Data.Any(trace => trace.Grid() is not null) ? 0.05 : 0.0;
        var x = new StaticAxis(layout.XAxis ?? new(), extents.SelectMany(e => e.X), Words(extents.Select(e => e.XWords)), padding, left, right);
        var y = new StaticAxis(layout.YAxis ?? new(), extents.SelectMany(e => e.Y), Words(extents.Select(e => e.YWords)), figure.Data.Any(t => t.Grid() is not null) ? 0 : 0.05, bottom, top);
        var marks = new StaticMarks(x, y, figure.Data);
        return Svg.Picture(Width, height, figure.Alt, Markup.Of($"""
            {Grid(y, left, right, layout.YAxis)}{figure.Data.Select((trace, i) => marks.Draw(trace, i))}{Shapes(layout, x, y)}{AxisLine(x, left, right, bottom)}{Notes(layout, x, y, left, right, top, bottom)}{Legend(figure, left, top)}
            """), "md");
    }

    private static IReadOnlyList<string>? Words(IEnumerable<IReadOnlyList<string>?> words) =>
        words.OfType<IReadOnlyList<string>>().SelectMany(list => list).Distinct().ToArray() is { Length: > 0 } all ? all : null;

    private static Markup Grid(StaticAxis y, double left, double right, Axis? axis) => Markup.Join(y.Ticks().Select(tick => Markup.Of(
        $"""{Markup.If(axis?.ShowGrid != false, $"<path class=\"gr\" d=\"M{left} {tick.At}H{right}\"/>")}{Svg.Label(left - 7, tick.At + 4, tick.Text, "mut", "end")}""")));

    private static Markup AxisLine(StaticAxis x, double left, double right, double bottom) => Markup.Of(
        $"""<path class="ax" d="M{left} {bottom}H{right}"/>{x.Ticks().Select(tick => Markup.Of($"<path class=\"ax\" d=\"M{tick.At} {bottom}v4\"/>{Svg.Label(tick.At, bottom + 18, tick.Text, "mut", "middle")}"))}""");

    private static Markup Shapes(Layout layout, StaticAxis x, StaticAxis y) => Markup.Join((layout.Shapes ?? [])
        .Where(shape => shape is { Type: "line" or "rect", XRef: null or "x", YRef: null or "y", X0: not null, X1: not null, Y0: not null, Y1: not null })
        .Select(shape => shape.Type == "line"
            ? Markup.Of($"""<path d="M{x[shape.X0!.Value]} {y[shape.Y0!.Value]}L{x[shape.X1!.Value]} {y[shape.Y1!.Value]}" style="stroke:{StaticColor.Css(shape.Line?.Color, 0, Tokens.Ink2.Css)};fill:none"/>""")
            : Markup.Of($"""<rect x="{Math.Min(x[shape.X0!.Value], x[shape.X1!.Value])}" y="{Math.Min(y[shape.Y0!.Value], y[shape.Y1!.Value])}" width="{Math.Abs(x[shape.X1.Value] - x[shape.X0.Value])}" height="{Math.Abs(y[shape.Y1.Value] - y[shape.Y0.Value])}" style="stroke:{StaticColor.Css(shape.Line?.Color, 0, Tokens.Ink2.Css)};fill:none"/>""")));

    private static Markup Notes(Layout layout, StaticAxis x, StaticAxis y, double left, double right, double top, double bottom) =>
        Markup.Join((layout.Annotations ?? []).Where(note => note.Text is not null).Select(note =>
        {
            var atX = note.XRef == "paper" ? left + note.X![0] * (right - left) : x.OfNote(note.X!);
            var atY = note.YRef == "paper" ? bottom - note.Y![0] * (bottom - top) : y.OfNote(note.Y!);
            var drop = note.YAnchor switch { "top" => 12, "bottom" => 0, _ => 4 };
            var anchor = note.XAnchor switch { "left" => "start", "right" => "end", _ => "middle" };
            return Markup.Of($"""<text class="halo" x="{atX + (note.XShift ?? 0)}" y="{atY + drop - (note.YShift ?? 0)}" text-anchor="{anchor}" style="fill:{StaticColor.Css(note.Font?.Color ?? Tokens.Ink2.Light)}">{note.Text}</text>""");
        }));

    private static Markup Legend(Figure figure, double left, double top)
    {
        if (figure.Layout.ShowLegend != true) return Markup.Empty;
        var at = left;
        return Markup.Join(figure.Data.Where(trace => trace is { Name: not null, ShowLegend: not false }).Select(trace =>
        {
            var key = Markup.Of($"""{StaticMarks.Key(trace, at + 6, top - 12)}{Svg.Label(at + 16, top - 8, trace.Name!)}""");
            at += 34 + 6.8 * trace.Name!.Length;
            return key;
        }).ToArray());
    }
}
