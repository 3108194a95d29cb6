namespace Lernet.Display.Plotly;

/// <summary>Points or lines in three dimensions.</summary>
public sealed record Scatter3d : Trace
{
    /// <inheritdoc/>
    public override string Type => "scatter3d";

    /// <summary>Horizontal positions: numbers or words.</summary>
    public Series? X { get; init; }

    /// <summary>Vertical positions: numbers or words.</summary>
    public Series? Y { get; init; }

    /// <summary>Heights.</summary>
    public Series? Z { get; init; }

    /// <summary>"lines", "markers" or "lines+markers".</summary>
    public string? Mode { get; init; }

    /// <summary>How points or bars look.</summary>
    public Marker? Marker { get; init; }

    /// <summary>How the line looks.</summary>
    public Line? Line { get; init; }
}
