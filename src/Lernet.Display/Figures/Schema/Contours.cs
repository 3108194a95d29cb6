namespace Lernet.Display.Plotly;

/// <summary>Which heights get a line.</summary>
public sealed record Contours : PlotlyObject
{
    /// <summary>The first height.</summary>
    public double? Start { get; init; }

    /// <summary>The last height.</summary>
    public double? End { get; init; }

    /// <summary>The distance between heights.</summary>
    public double? Size { get; init; }

    /// <summary>"fill", "heatmap", "lines" or "none".</summary>
    public string? Coloring { get; init; }

    /// <summary>Whether each line carries its height.</summary>
    public bool? ShowLabels { get; init; }
}
