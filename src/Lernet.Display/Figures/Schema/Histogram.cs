namespace Lernet.Display.Plotly;

/// <summary>How many values fall into each bin.</summary>
public sealed record Histogram : Trace
{
    /// <inheritdoc/>
    public override string Type => "histogram";

    /// <summary>The values.</summary>
    public Series? X { get; init; }

    /// <summary>At most so many bins.</summary>
    public int? NBinsX { get; init; }

    /// <summary>The bins.</summary>
    public Bins? XBins { get; init; }

    /// <summary>"" (counts), "percent", "probability", "density" or "probability density".</summary>
    public string? HistNorm { get; init; }

    /// <summary>How points or bars look.</summary>
    public Marker? Marker { get; init; }
}
