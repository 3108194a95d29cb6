namespace Lernet.Display.Plotly;

/// <summary>The three axes of a figure in space.</summary>
public sealed record Scene : PlotlyObject
{
    /// <summary>To the right.</summary>
    public Axis? XAxis { get; init; }

    /// <summary>To the back.</summary>
    public Axis? YAxis { get; init; }

    /// <summary>Up.</summary>
    public Axis? ZAxis { get; init; }
}
