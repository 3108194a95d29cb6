namespace Lernet;

/// <summary>What a kernel did on a grid.</summary>
/// <param name="Grid">The threads.</param>
/// <param name="Traffic">Reads and writes of each memory, in the order of first use.</param>
/// <param name="Barriers">How often a group waited for all of its threads, all groups together.</param>
/// <param name="Races">The places where the order of threads decides the result, the first two threads of each; none in a right kernel.</param>
public sealed record GridRun(Grid Grid, IReadOnlyList<GridTraffic> Traffic, int Barriers, IReadOnlyList<GridRace> Races)
{
    /// <summary>Numbers read from global memory.</summary>
    public long GlobalReads => Traffic.Where(t => !t.IsShared).Sum(t => t.Reads);

    /// <summary>Numbers written to global memory.</summary>
    public long GlobalWrites => Traffic.Where(t => !t.IsShared).Sum(t => t.Writes);

    /// <summary>Numbers read from shared memory.</summary>
    public long SharedReads => Traffic.Where(t => t.IsShared).Sum(t => t.Reads);

    /// <summary>Numbers written to shared memory.</summary>
    public long SharedWrites => Traffic.Where(t => t.IsShared).Sum(t => t.Writes);

    /// <summary>Threads, traffic by memory, barriers and races.</summary>
    public override string ToString() => string.Join('\n',
    [
        $"{Grid}; {Count(Barriers, "barrier")}",
        .. Traffic.Select(t => $"{t.Memory} ({(t.IsShared ? "shared" : "global")}): {Count(t.Reads, "read")}, {Count(t.Writes, "write")}"),
        .. Races.Take(3).Select(race => $"race at {race}"),
        .. Races.Count > 3 ? [$"and races at {Grid.Number(Races.Count - 3)} more places"] : Array.Empty<string>(),
    ]);

    private static string Count(long number, string what) => number == 1 ? $"1 {what}" : $"{Grid.Number(number)} {what}s";
}
