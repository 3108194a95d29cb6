namespace Lernet.Display.Plotly;

/// <summary>Lines of equal height over a grid.</summary>
public sealed record Contour : Trace
{
    /// <inheritdoc/>
    public override string Type => "contour";

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

    /// <summary>Which heights get a line.</summary>
    public Contours? Contours { get; init; }

    /// <summary>How many lines at most, when their heights are chosen automatically.</summary>
    public int? NContours { get; init; }

    /// <summary>How the line looks.</summary>
    public Line? Line { get; init; }
}
