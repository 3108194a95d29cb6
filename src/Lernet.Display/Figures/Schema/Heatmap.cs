namespace Lernet.Display.Plotly;

/// <summary>Numbers on a grid as colours.</summary>
public sealed record Heatmap : Trace
{
    /// <inheritdoc/>
    public override string Type => "heatmap";

    /// <summary>The numbers, z[row, column].</summary>
    public Field? Z { get; init; }

    /// <summary>The position of each column.</summary>
    public Series? X { get; init; }

    /// <summary>The position of each row.</summary>
    public Series? Y { get; init; }

    /// <summary>Colours from the smallest to the largest number.</summary>
    public ColorScale? ColorScale { get; init; }

    /// <summary>Whether the key of the colours is shown.</summary>
    public bool? ShowScale { get; init; }

    /// <summary>The key of the colours.</summary>
    public ColorBar? ColorBar { get; init; }

    /// <summary>The number that gets the first colour.</summary>
    public double? ZMin { get; init; }

    /// <summary>The number that gets the last colour.</summary>
    public double? ZMax { get; init; }

    /// <summary>The number that gets the middle colour.</summary>
    public double? ZMid { get; init; }

    /// <summary>The gap between columns in pixels.</summary>
    public double? XGap { get; init; }

    /// <summary>The gap between rows in pixels.</summary>
    public double? YGap { get; init; }

    /// <summary>What is written in each cell, for example <c>%{z:.2f}</c>.</summary>
    public string? TextTemplate { get; init; }
}
