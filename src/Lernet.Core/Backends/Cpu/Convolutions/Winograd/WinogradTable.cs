namespace Lernet.Backends.Cpu;

/// <summary>How sums for the weights of one group lie: for each position a row for each filter, and in it the channels side by side.</summary>
/// <param name="plan">The sizes.</param>
internal readonly struct WinogradTable(WinogradPlan plan)
{
    /// <summary>Numbers from position to position, those of rows included that tiles compute beyond the filters.</summary>
    public int Step { get; } = plan.PitchX * TileRow.MostCovered(plan.Filters, FilterLanes.Count);

    /// <summary>Numbers in all.</summary>
    public int Length => WinogradPlan.Positions * Step;
}
