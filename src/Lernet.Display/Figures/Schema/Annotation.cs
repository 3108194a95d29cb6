namespace Lernet.Display.Plotly;

/// <summary>Words at a place.</summary>
public sealed record Annotation : PlotlyObject
{
    /// <summary>Horizontal position.</summary>
    public Series? X { get; init; }

    /// <summary>Vertical position.</summary>
    public Series? Y { get; init; }

    /// <summary>The words.</summary>
    public string? Text { get; init; }

    /// <summary>What x counts in: "x" (data) or "paper" (0 to 1).</summary>
    public string? XRef { get; init; }

    /// <summary>What y counts in: "y" (data) or "paper" (0 to 1).</summary>
    public string? YRef { get; init; }

    /// <summary>Which end of the words stands at x: "left", "center" or "right".</summary>
    public string? XAnchor { get; init; }

    /// <summary>Which end of the words stands at y: "top", "middle" or "bottom".</summary>
    public string? YAnchor { get; init; }

    /// <summary>Moved to the right by so many pixels.</summary>
    public double? XShift { get; init; }

    /// <summary>Moved up by so many pixels.</summary>
    public double? YShift { get; init; }

    /// <summary>Whether an arrow points at the place.</summary>
    public bool? ShowArrow { get; init; }

    /// <summary>How the words look.</summary>
    public Font? Font { get; init; }
}
