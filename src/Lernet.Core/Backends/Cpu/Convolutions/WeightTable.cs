namespace Lernet.Backends.Cpu;

/// <summary>How sums for the weights of one group lie: a row for each neighbour of each strip, and in it the filters side by side.</summary>
/// <param name="plan">The sizes.</param>
/// <param name="lanes">Numbers in a vector.</param>
internal readonly struct WeightTable(ConvolutionPlan plan, int lanes)
{
    /// <summary>Rows from one strip to the next, those included that tiles compute beyond it.</summary>
    public int Covered { get; } =
        Math.Max(new TileRow(plan.Strips.Neighbours, true, lanes).Covered, new TileRow(plan.Strips.Neighbours, false, lanes).Covered);

    /// <summary>Numbers from row to row.</summary>
    public int Pitch { get; } = FilterLanes.Pitch(plan.Filters);

    /// <summary>Numbers in all.</summary>
    public int Length => plan.Strips.Starts.Length * Covered * Pitch;
}
