namespace Lernet.Display.Plotly;

/// <summary>Points, lines or both.</summary>
public sealed record Scatter : Trace
{
    /// <inheritdoc/>
    public override string Type => "scatter";

    /// <summary>Horizontal positions: numbers or words.</summary>
    public Series? X { get; init; }

    /// <summary>Vertical positions: numbers or words.</summary>
    public Series? Y { get; init; }

    /// <summary>"lines", "markers", "lines+markers", "text", "markers+text" or "none".</summary>
    public string? Mode { get; init; }

    /// <summary>A label for each point.</summary>
    public Series? Text { get; init; }

    /// <summary>Where labels stand, for example "middle right".</summary>
    public string? TextPosition { get; init; }

    /// <summary>How points or bars look.</summary>
    public Marker? Marker { get; init; }

    /// <summary>How the line looks.</summary>
    public Line? Line { get; init; }

    /// <summary>The area that is filled, for example "tozeroy".</summary>
    public string? Fill { get; init; }

    /// <summary>The colour of the filled area.</summary>
    public string? FillColor { get; init; }
}
