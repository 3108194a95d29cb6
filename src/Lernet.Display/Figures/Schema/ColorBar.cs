namespace Lernet.Display.Plotly;

/// <summary>The key of the colours.</summary>
public sealed record ColorBar : PlotlyObject
{
    /// <summary>What the colours mean, with the unit.</summary>
    public Title? Title { get; init; }

    /// <summary>Thickness in pixels.</summary>
    public double? Thickness { get; init; }

    /// <summary>The length as a share of the plot.</summary>
    public double? Len { get; init; }

    /// <summary>"h" or "v".</summary>
    public string? Orientation { get; init; }

    /// <summary>Where ticks stand.</summary>
    public Series? TickVals { get; init; }
}
