namespace Lernet.Backends.Cpu;

/// <summary>How sums for the weights of one group lie: for each strip a row for each filter, and in it what the strip sees side by side.</summary>
/// <param name="plan">The sizes.</param>
/// <param name="lanes">Numbers in a vector.</param>
internal readonly struct WeightTable(ConvolutionPlan plan, int lanes)
{
    /// <summary>Rows of a strip, those included that tiles compute beyond the filters.</summary>
    public int Rows { get; } = TileRow.MostCovered(plan.Filters, lanes);

    /// <summary>Numbers from row to row.</summary>
    public int Pitch { get; } = FilterLanes.Pitch(plan.Strips.Neighbours);

    /// <summary>Numbers from strip to strip.</summary>
    public int Strip => Rows * Pitch;

    /// <summary>Numbers in all.</summary>
    public int Length => plan.Strips.Starts.Length * Strip;
}
