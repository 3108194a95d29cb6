namespace Lernet.Cli.Notebooks;

/// <summary>When a run ends early.</summary>
/// <param name="KeepGoing">Whether cells after a failed one run too.</param>
/// <param name="CellTimeout">How long one cell may take; null for the kernel's own limit.</param>
internal sealed record RunLimits(bool KeepGoing, TimeSpan? CellTimeout)
{
    public static RunLimits Usual { get; } = new(KeepGoing: false, CellTimeout: null);
}
