namespace Lernet.Display.Plotly;

/// <summary>One bar for each category or number.</summary>
public sealed record Bar : Trace
{
    /// <inheritdoc/>
    public override string Type => "bar";

    /// <summary>Horizontal positions: numbers or words.</summary>
    public Series? X { get; init; }

    /// <summary>Vertical positions: numbers or words.</summary>
    public Series? Y { get; init; }

    /// <summary>"v" (upright, the default) or "h".</summary>
    public string? Orientation { get; init; }

    /// <summary>A label for each bar.</summary>
    public Series? Text { get; init; }

    /// <summary>"inside", "outside", "auto" or "none".</summary>
    public string? TextPosition { get; init; }

    /// <summary>The width of the bars in units of the axis.</summary>
    public Series? Width { get; init; }

    /// <summary>How points or bars look.</summary>
    public Marker? Marker { get; init; }
}
