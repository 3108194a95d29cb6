using Lernet.Display.Plotly;

namespace Lernet.Display;

/// <summary>
/// The house style: fills in what a figure leaves open, so that the interactive chart and the static picture look alike.
/// What the author has set stays.
/// </summary>
public static class House
{
    /// <summary>The height of a figure in pixels unless it sets its own.</summary>
    public const double Height = 300;

    /// <summary>The figure with all colours, line styles, labels and margins decided.</summary>
    /// <param name="figure">The figure as its author wrote it.</param>
    public static Figure Finish(Figure figure)
    {
        var styled = figure with { Alt = figure.Alt, Data = TraceStyles.Apply(figure.Data) };
        return styled with { Layout = LayoutStyle.Apply(styled) };
    }

    /// <summary>
    /// What holds for every figure, as plotly's template: type, axes (left and bottom only, hairlines for y), no frame.
    /// The runtime carries it once.
    /// </summary>
    public static Layout Template { get; } = new()
    {
        Font = new() { Family = "Avenir Next, Segoe UI, Noto Sans, Cantarell, Helvetica Neue, DejaVu Sans Condensed, DejaVu Sans, sans-serif", Size = 12.5, Color = Tokens.Ink2.Light },
        DragMode = false,
        HoverMode = "closest",
        BarGap = 0.25,
        XAxis = new()
        {
            ShowGrid = false,
            ZeroLine = false,
            NTicks = 6,
            Extra = new(AxisLine) { ["showline"] = true, ["linewidth"] = 1, ["linecolor"] = Tokens.Edge, ["ticks"] = "outside", ["ticklen"] = 4, ["tickcolor"] = Tokens.Edge, ["automargin"] = "height" },
        },
        YAxis = new()
        {
            ShowGrid = true,
            ZeroLine = false,
            NTicks = 6,
            Extra = new(AxisLine) { ["ticks"] = "", ["gridcolor"] = Tokens.Rule, ["gridwidth"] = 1, ["ticklabelstandoff"] = 4, ["automargin"] = "width" },
        },
        Scene = new() { XAxis = Edge, YAxis = Edge, ZAxis = Edge, Extra = new() { ["camera"] = new Dictionary<string, object?> { ["eye"] = new Dictionary<string, object?> { ["x"] = 1.5, ["y"] = 1.5, ["z"] = 1.0 } } } },
        Extra = new()
        {
            ["paper_bgcolor"] = Tokens.Paper,
            ["plot_bgcolor"] = Tokens.Paper,
            ["colorway"] = new[] { Tokens.Pos, Tokens.Neg, Tokens.Ink, Tokens.Ink2 },
            ["hoverlabel"] = new Dictionary<string, object?> { ["bgcolor"] = Tokens.Surface, ["bordercolor"] = Tokens.Edge, ["font"] = new Font { Color = Tokens.Ink.Light, Size = 13 } },
        },
    };

    private static Axis Edge => new()
    {
        NTicks = 5,
        ZeroLine = false,
        Extra = new() { ["gridcolor"] = Tokens.Rule, ["linecolor"] = Tokens.Edge, ["showspikes"] = false, ["tickfont"] = new Font { Color = Tokens.Muted.Light, Size = 11 } },
    };

    private static Dictionary<string, object?> AxisLine => new()
    {
        ["tickfont"] = new Font { Color = Tokens.Muted.Light },
        ["exponentformat"] = "power",
        ["fixedrange"] = true,
    };
}
