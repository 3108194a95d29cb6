namespace Lernet;

/// <summary>Numbers that several threads see. Every read and write is counted.</summary>
public abstract class GridMemory
{
    private readonly float[] values;
    private readonly GridVisits?[] readers;
    private readonly GridVisits?[] writers;
    private GridTally? watched;

    private protected GridMemory(string name, Shape shape, float[] values)
    {
        (Name, Shape, this.values) = (name, shape, values);
        (readers, writers) = (new GridVisits?[values.Length], new GridVisits?[values.Length]);
    }

    /// <summary>What messages and counts call it.</summary>
    public string Name { get; }

    /// <summary>The sizes of the axes.</summary>
    public Shape Shape { get; }

    /// <summary>How many numbers.</summary>
    public int Length => values.Length;

    /// <summary>A number, counted through row by row.</summary>
    /// <param name="i">From 0.</param>
    /// <exception cref="GridException">There is no such place, or no kernel is running.</exception>
    public float this[int i]
    {
        get => Read(i, (uint)i < (uint)Length, $"{i}");
        set => Write(i, (uint)i < (uint)Length, $"{i}", value);
    }

    /// <summary>A number of a matrix.</summary>
    /// <param name="row">From 0.</param>
    /// <param name="column">From 0.</param>
    /// <exception cref="GridException">There is no such place, this is no matrix, or no kernel is running.</exception>
    public float this[int row, int column]
    {
        get => Read(Place(row, column), IsInside(row, column), $"{row}, {column}");
        set => Write(Place(row, column), IsInside(row, column), $"{row}, {column}", value);
    }

    private protected float[] Values => values;

    /// <summary>What is counted as one: the shared memories of all groups are, by their name.</summary>
    internal abstract object Counted { get; }

    internal abstract bool IsShared { get; }

    private bool IsInside(int row, int column) => Shape.Rank == 2 && (uint)row < (uint)Shape[0] && (uint)column < (uint)Shape[1];

    private int Place(int row, int column) => Shape.Rank == 2 ? (row * Shape[1]) + column : throw GridException.NoMatrix(this);

    private float Read(int place, bool isInside, string index)
    {
        var thread = Asking(isInside, index);
        thread.Tally.CountRead(this);
        Watch(thread, index, place, writers[place]);
        Remember(thread, ref readers[place]);
        return values[place];
    }

    private void Write(int place, bool isInside, string index, float value)
    {
        var thread = Asking(isInside, index);
        thread.Tally.CountWrite(this);
        Watch(thread, index, place, writers[place]);
        Watch(thread, index, place, readers[place]);
        Remember(thread, ref writers[place]);
        values[place] = value;
    }

    private GridThread Asking(bool isInside, string index)
    {
        var thread = GridThread.Current ?? throw GridException.OnTheHost(this, index);
        if (!isInside) throw GridException.Outside(this, index, thread);
        // Who was here in an earlier run does not matter: all its threads are done.
        if (watched != thread.Tally)
        {
            Array.Clear(readers);
            Array.Clear(writers);
            watched = thread.Tally;
        }
        return thread;
    }

    private void Watch(GridThread thread, string index, int place, GridVisits? others)
    {
        if (others?.RacingWith(thread) is not { } other || thread.Tally.IsRacing(this, place)) return;
        thread.Tally.Race(this, place, new($"{Name}[{index}]", $"{other}", $"{thread}"));
    }

    private static void Remember(GridThread thread, ref GridVisits? visits)
    {
        if (visits is null) visits = new(thread);
        else visits.Add(thread);
    }
}
