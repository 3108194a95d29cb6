namespace Lernet.Display.Plotly;

/// <summary>How points and bars look.</summary>
public sealed record Marker : PlotlyObject
{
    /// <summary>One colour for all, a colour for each, or numbers on a colour scale.</summary>
    public Series? Color { get; init; }

    /// <summary>The diameter in pixels.</summary>
    public Series? Size { get; init; }

    /// <summary>For example "circle", "circle-open", "square", "diamond", "x".</summary>
    public Series? Symbol { get; init; }

    /// <summary>0 (invisible) to 1 (opaque).</summary>
    public Series? Opacity { get; init; }

    /// <summary>The border.</summary>
    public Line? Line { get; init; }

    /// <summary>Colours for numbers.</summary>
    public ColorScale? ColorScale { get; init; }

    /// <summary>Whether the key of the colours is shown.</summary>
    public bool? ShowScale { get; init; }
}
