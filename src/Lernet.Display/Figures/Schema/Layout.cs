namespace Lernet.Display.Plotly;

/// <summary>Everything around the data.</summary>
public sealed record Layout : PlotlyObject
{
    /// <summary>A title above the plot; the finding belongs into the caption instead.</summary>
    public Title? Title { get; init; }

    /// <summary>The horizontal axis.</summary>
    public Axis? XAxis { get; init; }

    /// <summary>The vertical axis.</summary>
    public Axis? YAxis { get; init; }

    /// <summary>The axes of a figure in space.</summary>
    public Scene? Scene { get; init; }

    /// <summary>The height in pixels; the width is that of the page.</summary>
    public double? Height { get; init; }

    /// <summary>Space around the plot.</summary>
    public Margin? Margin { get; init; }

    /// <summary>Text everywhere.</summary>
    public Font? Font { get; init; }

    /// <summary>Whether a legend is shown.</summary>
    public bool? ShowLegend { get; init; }

    /// <summary>The legend.</summary>
    public Legend? Legend { get; init; }

    /// <summary>Words at places.</summary>
    public IReadOnlyList<Annotation>? Annotations { get; init; }

    /// <summary>Lines and areas.</summary>
    public IReadOnlyList<LayoutShape>? Shapes { get; init; }

    /// <summary>"group", "stack", "overlay" or "relative".</summary>
    public string? BarMode { get; init; }

    /// <summary>The gap between bars, 0 to 1.</summary>
    public double? BarGap { get; init; }

    /// <summary>What dragging does: "zoom", "pan", "orbit" or false.</summary>
    public object? DragMode { get; init; }

    /// <summary>What appears beside the pointer: "closest", "x", "x unified" or false.</summary>
    public object? HoverMode { get; init; }
}
