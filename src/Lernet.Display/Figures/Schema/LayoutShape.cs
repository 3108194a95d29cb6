namespace Lernet.Display.Plotly;

/// <summary>A line, rectangle or circle on the figure: an entry of plotly's layout.shapes. (The name Shape belongs to tensors.)</summary>
public sealed record LayoutShape : PlotlyObject
{
    /// <summary>"line", "rect", "circle" or "path".</summary>
    public string? Type { get; init; }

    /// <summary>One side.</summary>
    public double? X0 { get; init; }

    /// <summary>The other side.</summary>
    public double? X1 { get; init; }

    /// <summary>The lower side.</summary>
    public double? Y0 { get; init; }

    /// <summary>The upper side.</summary>
    public double? Y1 { get; init; }

    /// <summary>What x counts in: "x" (data) or "paper" (0 to 1).</summary>
    public string? XRef { get; init; }

    /// <summary>What y counts in: "y" (data) or "paper" (0 to 1).</summary>
    public string? YRef { get; init; }

    /// <summary>The border.</summary>
    public Line? Line { get; init; }

    /// <summary>The colour inside.</summary>
    public string? FillColor { get; init; }

    /// <summary>"below" or "above" the data.</summary>
    public string? Layer { get; init; }
}
