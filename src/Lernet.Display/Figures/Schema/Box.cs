namespace Lernet.Display.Plotly;

/// <summary>Median, quartiles and outliers of a group.</summary>
public sealed record Box : Trace
{
    /// <inheritdoc/>
    public override string Type => "box";

    /// <summary>Horizontal positions: numbers or words.</summary>
    public Series? X { get; init; }

    /// <summary>Vertical positions: numbers or words.</summary>
    public Series? Y { get; init; }

    /// <summary>"all", "outliers", "suspectedoutliers" or "false".</summary>
    public string? BoxPoints { get; init; }

    /// <summary>How points or bars look.</summary>
    public Marker? Marker { get; init; }

    /// <summary>How the line looks.</summary>
    public Line? Line { get; init; }

    /// <summary>The colour inside the box.</summary>
    public string? FillColor { get; init; }
}
