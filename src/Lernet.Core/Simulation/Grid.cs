using System.Globalization;

namespace Lernet;

/// <summary>A grid of threads as a GPU has it, run on the processor one thread after the other: slow, counted, and the same every time.</summary>
/// <remarks>
/// Threads come in groups. A thread has registers of its own (the kernel's local variables), the threads of a group share fast memory and
/// can wait for one another at a barrier, and all threads see global memory. Within a group, thread after thread runs up to its next
/// barrier. On a real GPU the order is nobody's promise, so a kernel whose result depends on it is wrong: <see cref="GridRun.Races"/> names
/// the places.
/// </remarks>
/// <param name="groups">How many groups.</param>
/// <param name="groupSize">How many threads each has, 1024 at most, as on most cards.</param>
/// <exception cref="GridException">There is no group or thread, a group is too large, or there are more than 2 147 483 647 threads.</exception>
/// <example><code>
/// var x = new GlobalMemory("x", Tensor.Range(10));
/// new Grid(groups: 3, groupSize: 4).Run(thread =>
/// {
///     var i = thread.Global.X;
///     if (i &lt; x.Length) x[i] = 2 * x[i];       // the last group has threads to spare
/// });
/// x.ToTensor()
/// </code></example>
public sealed class Grid(GridSize groups, GridSize groupSize)
{
    private const int MostThreads = 1024;

    /// <summary>How many groups.</summary>
    public GridSize Groups { get; } = groups is { X: > 0, Y: > 0 } ? groups : throw GridException.Empty("groups", groups);

    /// <summary>How many threads a group has.</summary>
    public GridSize GroupSize { get; } = groupSize is not { X: > 0, Y: > 0 } ? throw GridException.Empty("group size", groupSize)
        : groupSize.All <= MostThreads ? groupSize : throw GridException.TooMany(groupSize, MostThreads);

    /// <summary>How many threads there are.</summary>
    public int Threads { get; } =
        groups.All <= int.MaxValue / groupSize.Count ? groups.Count * groupSize.Count : throw GridException.TooMany(groups, groupSize);

    /// <summary>As few groups as cover a number of elements: ⌈elements / size⌉ along each axis.</summary>
    /// <param name="elements">What there is to do.</param>
    /// <param name="groupSize">How many threads a group has.</param>
    public static Grid Over(GridSize elements, GridSize groupSize) =>
        new((Whole(elements.X, groupSize.X), Whole(elements.Y, groupSize.Y)), groupSize);

    /// <summary>Runs a kernel without barriers, once per thread.</summary>
    /// <inheritdoc cref="Run(Func{GridThread, IEnumerable{GridBarrier}}, Seed?)"/>
    public GridRun Run(Action<GridThread> kernel, Seed? order = null)
    {
        return Run(Whole, order);

        IEnumerable<GridBarrier> Whole(GridThread thread)
        {
            kernel(thread);
            yield break;
        }
    }

    /// <summary>Runs a kernel once per thread; it waits for its group by <c>yield return thread.Barrier;</c></summary>
    /// <param name="kernel">What a thread does.</param>
    /// <param name="order">Another order of groups and threads, chosen by a seed; by their numbers if not given.</param>
    /// <returns>What was read and written, and where the order of threads decides the result.</returns>
    /// <exception cref="GridException">A thread reads or writes outside of a memory, or does not come to a barrier at which others wait.</exception>
    public GridRun Run(Func<GridThread, IEnumerable<GridBarrier>> kernel, Seed? order = null)
    {
        var tally = new GridTally();
        foreach (var group in Order(Groups, order)) new GridGroup(this, group, tally).Run(kernel, Order(GroupSize, order));
        return new(this, tally.Traffic, tally.Barriers, tally.Races);
    }

    /// <summary>Groups and threads.</summary>
    public override string ToString() => $"{Number(Threads)} threads in {Groups} groups of {GroupSize}";

    // Digits in groups of three, as everywhere in what people read.
    internal static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u202f');

    private static int Whole(int elements, int size) => ((Math.Max(elements, 1) - 1) / Math.Max(size, 1)) + 1;

    private static IEnumerable<GridIndex> Order(GridSize size, Seed? order) =>
        (order is { } seed ? new Randoms(seed.For("order")).Permutation(size.Count) : Enumerable.Range(0, size.Count)).Select(number => size[number]);
}
