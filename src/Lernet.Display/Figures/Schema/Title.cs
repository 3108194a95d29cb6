namespace Lernet.Display.Plotly;

/// <summary>A title; a string converts by itself, because plotly.js 4 ignores a title that is a bare string.</summary>
public sealed record Title : PlotlyObject
{
    /// <summary>The words. Greek and indices are Unicode: η, ∇, θ₁.</summary>
    public string? Text { get; init; }

    /// <summary>How it looks.</summary>
    public Font? Font { get; init; }

    /// <summary>A title with these words.</summary>
    public static implicit operator Title(string text) => new() { Text = text };
}
