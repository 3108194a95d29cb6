namespace Lernet.Backends.Cpu;

/// <content>Pooling, planes on as many threads as pay.</content>
internal sealed partial class CpuBackend : IPoolingKernels
{
    public void MaxPool(View x, PoolWindows windows, View y, View places) => Planes(new MaxPoolLoop(x, windows, y, places), x);

    public void MaxPoolBackward(View g, View places, PoolWindows windows, View ofX) => Planes(new MaxPoolSlopeLoop(g, places, windows, ofX), ofX);

    public void AveragePool(View x, PoolWindows windows, bool countPadding, View y) => Planes(new AveragePoolLoop(x, windows, countPadding, y), x);

    public void AveragePoolBackward(View g, PoolWindows windows, bool countPadding, View ofX) =>
        Planes(new AveragePoolSlopeLoop(g, windows, countPadding, ofX), ofX);

    private static void Planes<TLoop>(TLoop loop, View x) where TLoop : struct, ILaneLoop
    {
        var (rows, columns) = (x.Shape.Array[2], x.Shape.Array[3]);
        Work.Split(x.Shape.Array[0] * x.Shape.Array[1], Math.Max(1, Work.Grain / (rows * columns)), loop);
    }
}
