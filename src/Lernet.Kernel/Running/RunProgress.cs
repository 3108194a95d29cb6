namespace Lernet.Kernel.Running;

/// <summary>How far a run has come, reported before each cell that is run and at the end.</summary>
/// <param name="Cell">The number of the cell about to run, from 1; after the last, the number of cells.</param>
/// <param name="Cells">How many cells the notebook has.</param>
/// <param name="Done">How many cells are behind.</param>
/// <param name="Seconds">How long the run has taken so far.</param>
public sealed record RunProgress(int Cell, int Cells, int Done, double Seconds);
