namespace Lernet;

/// <summary>Who used a place, as far as races need it: groups run one after the other, and a thread runs on until a barrier.</summary>
internal sealed class GridVisits(GridThread thread)
{
    private readonly (GridThread Thread, int Phase) first = (thread, thread.Phase);
    private (GridThread Thread, int Phase) latest = (thread, thread.Phase);

    /// <summary>Remembers the first of all, and the first since the latest barrier of the latest group: later ones race with whom these do.</summary>
    public void Add(GridThread visitor)
    {
        if (!visitor.IsBeside(latest.Thread, latest.Phase)) latest = (visitor, visitor.Phase);
    }

    /// <summary>The first one that a thread races with; null if there is none.</summary>
    public GridThread? RacingWith(GridThread visitor) =>
        visitor.RacesWith(first.Thread, first.Phase) ? first.Thread
        : visitor.RacesWith(latest.Thread, latest.Phase) ? latest.Thread
        : null;
}
