namespace Lernet.Display.Plotly;

/// <summary>How many points fall into each cell of a grid.</summary>
public sealed record Histogram2d : Trace
{
    /// <inheritdoc/>
    public override string Type => "histogram2d";

    /// <summary>Horizontal positions: numbers or words.</summary>
    public Series? X { get; init; }

    /// <summary>Vertical positions: numbers or words.</summary>
    public Series? Y { get; init; }

    /// <summary>At most so many bins along x.</summary>
    public int? NBinsX { get; init; }

    /// <summary>At most so many bins along y.</summary>
    public int? NBinsY { get; init; }

    /// <summary>Colours from the smallest to the largest count.</summary>
    public ColorScale? ColorScale { get; init; }

    /// <summary>Whether the key of the colours is shown.</summary>
    public bool? ShowScale { get; init; }

    /// <summary>The key of the colours.</summary>
    public ColorBar? ColorBar { get; init; }
}
