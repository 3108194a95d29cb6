namespace Lernet;

/// <summary>The threads that share memory and wait for one another.</summary>
internal sealed class GridGroup(Grid grid, GridIndex index, GridTally tally)
{
    private readonly Dictionary<string, SharedMemory> shared = [];

    public Grid Grid => grid;

    public GridIndex Index => index;

    public GridTally Tally => tally;

    /// <summary>How many barriers lie behind.</summary>
    public int Phase { get; private set; }

    public SharedMemory Shared(string name, Shape shape)
    {
        if (!shared.TryGetValue(name, out var memory)) shared[name] = memory = new SharedMemory(name, shape);
        return memory.Shape == shape ? memory : throw GridException.AnotherSize(memory, shape);
    }

    /// <summary>Lets the threads run in turn, each up to its next barrier, until all are done.</summary>
    /// <exception cref="GridException">Some wait at a barrier that others never reach.</exception>
    public void Run(Func<GridThread, IEnumerable<GridBarrier>> kernel, IEnumerable<GridIndex> order)
    {
        GridThread[] threads = [.. order.Select(place => new GridThread(this, place))];
        var walks = Array.ConvertAll(threads, thread => thread.Do(() => kernel(thread).GetEnumerator()));
        while (true)
        {
            var waits = threads.Zip(walks, (thread, walk) => thread.Do(walk.MoveNext)).ToArray();
            if (!waits.Contains(true)) return;
            if (waits.IndexOf(false) is >= 0 and var ended) throw GridException.Stranded(threads[ended], waits.Count(waiting => waiting), threads.Length);
            Phase++;
            tally.Barriers++;
        }
    }
}
