namespace Lernet.Display.Plotly;

/// <summary>The legend; lines carry their names at their ends, so it is rarely needed.</summary>
public sealed record Legend : PlotlyObject
{
    /// <summary>"h" or "v".</summary>
    public string? Orientation { get; init; }

    /// <summary>Horizontal position, 0 to 1.</summary>
    public double? X { get; init; }

    /// <summary>Vertical position, 0 to 1.</summary>
    public double? Y { get; init; }

    /// <summary>"left", "center" or "right".</summary>
    public string? XAnchor { get; init; }

    /// <summary>"top", "middle" or "bottom".</summary>
    public string? YAnchor { get; init; }
}
