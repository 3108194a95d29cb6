namespace Lernet.Display.Plotly;

/// <summary>How a line looks.</summary>
public sealed record Line : PlotlyObject
{
    /// <summary>#rrggbb; the colours of <see cref="Tokens"/> follow the theme.</summary>
    public Series? Color { get; init; }

    /// <summary>Pixels.</summary>
    public Series? Width { get; init; }

    /// <summary>"solid", "dash", "dot", or lengths such as "6px 3px".</summary>
    public string? Dash { get; init; }

    /// <summary>Whether plotly may leave out points that it takes for invisible; it then shows corners in smooth curves.</summary>
    public bool? Simplify { get; init; }

    /// <summary>"linear", "spline", "hv", "vh", "hvh" or "vhv".</summary>
    public string? Shape { get; init; }
}
