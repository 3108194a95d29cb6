namespace Lernet.Display.Tests;

internal static partial class ViewSamples
{
    private static IEnumerable<(string, Func<IView>)> Grids =>
    [
        ("grid", () => new GridRunView(Neighbours(waits: true))),
        ("grid-race", () => new GridRunView(Neighbours(waits: false))),
    ];

    // Each thread takes the number of the thread after it.
    private static GridRun Neighbours(bool waits)
    {
        var x = new GlobalMemory("x", Tensor.Range(8));
        return new Grid(groups: 2, groupSize: 4).Run(Kernel);

        IEnumerable<GridBarrier> Kernel(GridThread thread)
        {
            var shared = thread.Shared("<part>", 4);
            shared[thread.Local.X] = x[thread.Global.X];
            if (waits) yield return thread.Barrier;
            x[thread.Global.X] = shared[(thread.Local.X + 1) % 4];
        }
    }
}
