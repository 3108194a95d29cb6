namespace Lernet;

/// <summary>A kernel that does what no kernel may. The message says which thread, what the rule is, and what to do.</summary>
public sealed class GridException : InvalidOperationException
{
    private static readonly string Most = Grid.Number(int.MaxValue);

    private GridException(string message) : base(Minus.In(message))
    {
    }

    internal static GridException Outside(GridMemory memory, string index, GridThread thread) => new(
        $"{memory.Name}[{index}]: {thread} is outside of {memory.Name}, which has {Extent(memory.Shape)}.\n" +
        "A grid is made of whole groups, so it has threads to spare: let a thread use the memory only if its index is inside.");

    internal static GridException OnTheHost(GridMemory memory, string index) => new(
        $"{memory.Name}[{index}]: only kernels reach the memory of a device, in Grid.Run.\n" +
        (memory.IsShared ? "Shared memory is gone when its group is done." : "From here, copy it as a whole: ToTensor()."));

    internal static GridException NoMatrix(GridMemory memory) => new(
        $"{memory.Name}: has the shape {memory.Shape}, and two indices are for matrices.\nUse one index, which counts through row by row.");

    internal static GridException AnotherSize(SharedMemory memory, Shape shape) => new(
        $"{memory.Name}: a thread of this group made it {memory.Shape}, another wants {shape}.\nShared memory is one for all: ask for the same size.");

    internal static GridException Stranded(GridThread ended, int waiting, int threads) => new(
        $"barrier: {waiting} of the {threads} threads of a group wait, and {ended} has ended: a GPU would wait for ever, or go on with wrong numbers.\n" +
        "All threads of a group must come to each barrier: put no return before it, and the barrier into no if.");

    internal static GridException Empty(string what, GridSize size) => new($"grid: {what} {size}.\nThere must be at least 1 along each axis.");

    internal static GridException TooMany(GridSize size, int most) => new(
        $"grid: a group of {size} is {size.All} threads, and {most} is the most.\nMake more and smaller groups.");

    internal static GridException TooMany(GridSize groups, GridSize size) => new(
        $"grid: {groups} groups of {size} are more threads than {Most}, the most.\nThey run one after the other: give them a smaller part of the work.");

    internal static GridException Uncounted(GridSize size) => new(
        $"size: {size} is {Grid.Number(size.All)}, and {Most} is the most that is counted.\nMake it smaller along an axis.");

    private static string Extent(Shape shape) => shape.Rank == 2
        ? $"rows 0 to {shape[0] - 1} and columns 0 to {shape[1] - 1}"
        : $"places 0 to {shape.Elements - 1}";
}
