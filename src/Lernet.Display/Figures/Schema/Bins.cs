namespace Lernet.Display.Plotly;

/// <summary>The bins of a histogram.</summary>
public sealed record Bins : PlotlyObject
{
    /// <summary>The left edge of the first bin.</summary>
    public double? Start { get; init; }

    /// <summary>The right edge of the last bin.</summary>
    public double? End { get; init; }

    /// <summary>The width of one bin.</summary>
    public double? Size { get; init; }
}
