namespace Lernet;

/// <summary>Counts while a kernel runs.</summary>
internal sealed class GridTally
{
    private readonly List<object> order = [];
    private readonly Dictionary<object, GridTraffic> counts = [];
    private readonly HashSet<(GridMemory, int)> racing = [];
    private readonly List<GridRace> races = [];

    public int Barriers { get; set; }

    public IReadOnlyList<GridTraffic> Traffic => [.. order.Select(memory => counts[memory])];

    public IReadOnlyList<GridRace> Races => races;

    public void CountRead(GridMemory memory)
    {
        var sum = Of(memory);
        counts[memory.Counted] = sum with { Reads = sum.Reads + 1 };
    }

    public void CountWrite(GridMemory memory)
    {
        var sum = Of(memory);
        counts[memory.Counted] = sum with { Writes = sum.Writes + 1 };
    }

    /// <summary>Whether a race at a place is known already.</summary>
    public bool IsRacing(GridMemory memory, int place) => racing.Contains((memory, place));

    /// <summary>Keeps the first race at each place.</summary>
    public void Race(GridMemory memory, int place, GridRace race)
    {
        if (racing.Add((memory, place))) races.Add(race);
    }

    private GridTraffic Of(GridMemory memory)
    {
        if (counts.TryGetValue(memory.Counted, out var sum)) return sum;
        order.Add(memory.Counted);
        return new(memory.Name, memory.IsShared, 0, 0);
    }
}
