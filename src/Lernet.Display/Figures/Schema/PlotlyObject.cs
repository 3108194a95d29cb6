namespace Lernet.Display.Plotly;

/// <summary>
/// A piece of a figure in plotly.js's own vocabulary. Each property is written in lower case under its name
/// (<c>ColorScale</c> becomes <c>colorscale</c>); what is null is not written.
/// </summary>
public abstract record PlotlyObject
{
    /// <summary>Attributes of plotly.js that have no property here, under plotly's own names.</summary>
    public Dictionary<string, object?> Extra { get; init; } = [];
}
