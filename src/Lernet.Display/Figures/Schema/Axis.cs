namespace Lernet.Display.Plotly;

/// <summary>One axis.</summary>
public sealed record Axis : PlotlyObject
{
    /// <summary>What it measures, with the unit, for example "area, m²".</summary>
    public Title? Title { get; init; }

    /// <summary>The first and the last number shown; reversed numbers turn the axis round.</summary>
    public Series? Range { get; init; }

    /// <summary>"tozero" starts the axis at 0, "nonnegative" never goes below.</summary>
    public string? RangeMode { get; init; }

    /// <summary>"linear", "log" or "category".</summary>
    public string? Type { get; init; }

    /// <summary>Where ticks stand.</summary>
    public Series? TickVals { get; init; }

    /// <summary>What ticks say.</summary>
    public Series? TickText { get; init; }

    /// <summary>A d3 number format, for example ".0%".</summary>
    public string? TickFormat { get; init; }

    /// <summary>The distance between ticks.</summary>
    public double? DTick { get; init; }

    /// <summary>About how many ticks at most.</summary>
    public int? NTicks { get; init; }

    /// <summary>Whether the axis is shown at all.</summary>
    public bool? Visible { get; init; }

    /// <summary>Whether grid lines are shown.</summary>
    public bool? ShowGrid { get; init; }

    /// <summary>Whether a line at zero is shown.</summary>
    public bool? ZeroLine { get; init; }

    /// <summary>Another axis whose scale this one shares, for example "x", so that a circle is round.</summary>
    public string? ScaleAnchor { get; init; }

    /// <summary>true, or "reversed" for a matrix whose row 0 is on top.</summary>
    public object? AutoRange { get; init; }
}
