namespace Lernet.Display.Plotly;

/// <summary>A grid of heights in three dimensions.</summary>
public sealed record Surface : Trace
{
    /// <inheritdoc/>
    public override string Type => "surface";

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

    /// <summary>The height that gets the first colour.</summary>
    public double? CMin { get; init; }

    /// <summary>The height that gets the last colour.</summary>
    public double? CMax { get; init; }
}
