namespace Lernet.Display.Plotly;

/// <summary>How text looks.</summary>
public sealed record Font : PlotlyObject
{
    /// <summary>A CSS font family.</summary>
    public string? Family { get; init; }

    /// <summary>Pixels.</summary>
    public double? Size { get; init; }

    /// <summary>#rrggbb.</summary>
    public string? Color { get; init; }

    /// <summary>400 or 600.</summary>
    public int? Weight { get; init; }

    /// <summary>"normal" or "italic".</summary>
    public string? Style { get; init; }
}
