namespace Lernet.Display.Plotly;

/// <summary>The distribution of a group as a shape.</summary>
public sealed record Violin : Trace
{
    /// <inheritdoc/>
    public override string Type => "violin";

    /// <summary>Horizontal positions: numbers or words.</summary>
    public Series? X { get; init; }

    /// <summary>Vertical positions: numbers or words.</summary>
    public Series? Y { get; init; }

    /// <summary>"all", "outliers", "suspectedoutliers" or "false".</summary>
    public string? Points { get; init; }

    /// <summary>How points or bars look.</summary>
    public Marker? Marker { get; init; }

    /// <summary>How the line looks.</summary>
    public Line? Line { get; init; }

    /// <summary>The colour inside the shape.</summary>
    public string? FillColor { get; init; }
}
