namespace Lernet.Display.Plotly;

/// <summary>One layer of data in a figure.</summary>
public abstract record Trace : PlotlyObject
{
    /// <summary>plotly's name of the kind, for example scatter.</summary>
    public abstract string Type { get; }

    /// <summary>What the layer is called, at the end of its line or in the legend.</summary>
    public string? Name { get; init; }

    /// <summary>Whether it stands in the legend.</summary>
    public bool? ShowLegend { get; init; }

    /// <summary>0 (invisible) to 1 (opaque).</summary>
    public double? Opacity { get; init; }

    /// <summary>What appears beside the pointer, for example <c>%{x}: %{y:.3f}&lt;extra&gt;&lt;/extra&gt;</c>.</summary>
    public string? HoverTemplate { get; init; }

    /// <summary>Which parts appear beside the pointer, for example "skip".</summary>
    public string? HoverInfo { get; init; }
}
