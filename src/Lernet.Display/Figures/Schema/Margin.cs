namespace Lernet.Display.Plotly;

/// <summary>Space around the plot, in pixels.</summary>
public sealed record Margin : PlotlyObject
{
    /// <summary>Left.</summary>
    public double? L { get; init; }

    /// <summary>Right.</summary>
    public double? R { get; init; }

    /// <summary>Top.</summary>
    public double? T { get; init; }

    /// <summary>Bottom.</summary>
    public double? B { get; init; }
}
