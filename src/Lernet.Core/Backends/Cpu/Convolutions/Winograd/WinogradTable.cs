namespace Lernet.Backends.Cpu;

/// <summary>How what the gradient of the weights is summed from lies, with channels and filters side by side, and how the sums lie.</summary>
/// <param name="plan">The sizes.</param>
internal readonly struct WinogradTable(WinogradPlan plan)
{
    /// <summary>Numbers from place to place of a picture.</summary>
    public int PitchX { get; } = FilterLanes.Pitch(plan.Channels);

    /// <summary>Numbers from place to place of the results.</summary>
    public int PitchY { get; } = FilterLanes.Pitch(plan.Filters);

    /// <summary>Numbers in a row of a picture with the zeros around it.</summary>
    public int RowX => ((2 * plan.Tiles.Width) + 2) * PitchX;

    /// <summary>Numbers in a row of the results, those beyond the edge included.</summary>
    public int RowY => 2 * plan.Tiles.Width * PitchY;

    /// <summary>Numbers of a picture with the zeros around it.</summary>
    public int LengthX => ((2 * plan.Tiles.Height) + 2) * RowX;

    /// <summary>Numbers of a picture's results.</summary>
    public int LengthY => 2 * plan.Tiles.Height * RowY;

    /// <summary>Numbers from position to position in the tiles of a block of pictures.</summary>
    public int StepX => (plan.Block * PitchX) + WinogradPlan.Gap;

    /// <summary>Numbers from position to position in the tiles of a block of results.</summary>
    public int StepY => (plan.Block * PitchY) + WinogradPlan.Gap;

    /// <summary>Numbers from position to position of the sums, a row of channels for each filter; those of rows included that are computed
    /// beyond the filters.</summary>
    public int Step { get; } = FilterLanes.Pitch(plan.Channels) * TileRow.MostCovered(plan.Filters, FilterLanes.Count);

    /// <summary>Numbers of all sums of a group.</summary>
    public int Length => WinogradPlan.Positions * Step;
}
