namespace Lernet;

/// <summary>What a kernel knows of the thread that runs it: who it is, and what it shares with its group.</summary>
public sealed class GridThread
{
    // Kernels run one at a time on the thread that called Run, so the memory knows who asks.
    [ThreadStatic]
    private static GridThread? current;

    private readonly GridGroup group;

    internal GridThread(GridGroup group, GridIndex local) => (this.group, Local) = (group, local);

    /// <summary>Which group the thread belongs to.</summary>
    public GridIndex Group => group.Index;

    /// <summary>Which thread of its group it is.</summary>
    public GridIndex Local { get; }

    /// <summary>How many threads a group has.</summary>
    public GridSize GroupSize => group.Grid.GroupSize;

    /// <summary>Its place among all threads: group · size of a group + place in the group, along both axes.</summary>
    public GridIndex Global => new((Group.X * GroupSize.X) + Local.X, (Group.Y * GroupSize.Y) + Local.Y);

    /// <summary>Waits for the group: <c>yield return thread.Barrier;</c></summary>
    public GridBarrier Barrier => default;

    internal static GridThread? Current => current;

    /// <summary>How many barriers its group has passed.</summary>
    internal int Phase => group.Phase;

    internal GridTally Tally => group.Tally;

    /// <summary>Fast memory that the threads of a group share and nobody else sees: all that ask by one name get the same.</summary>
    /// <param name="name">For messages and counts.</param>
    /// <param name="length">Numbers, at least 1; the same in all threads.</param>
    /// <exception cref="GridException">The group has memory of that name and another size.</exception>
    public SharedMemory Shared(string name, int length) => group.Shared(name, new Shape(length));

    /// <inheritdoc cref="Shared(string, int)"/>
    /// <param name="name">For messages and counts.</param>
    /// <param name="rows">At least 1; the same in all threads.</param>
    /// <param name="columns">At least 1; the same in all threads.</param>
    public SharedMemory Shared(string name, int rows, int columns) => group.Shared(name, [rows, columns]);

    /// <summary>Whether two accesses, the later one by this thread, have no barrier of their group between them.</summary>
    internal bool RacesWith(GridThread earlier, int phase) => earlier != this && (earlier.group != group || phase == Phase);

    /// <summary>Whether a visit was by its group, since the group's last barrier.</summary>
    internal bool IsBeside(GridThread earlier, int phase) => earlier.group == group && phase == Phase;

    /// <summary>Does something as this thread.</summary>
    internal T Do<T>(Func<T> step)
    {
        var before = current;
        current = this;
        try
        {
            return step();
        }
        finally
        {
            current = before;
        }
    }

    /// <summary>Group and place, as short as the grid allows.</summary>
    public override string ToString() =>
        group.Grid is { Groups.Y: 1, GroupSize.Y: 1 } ? $"thread {Local.X} of group {Group.X}" : $"thread {Local} of group {Group}";
}
