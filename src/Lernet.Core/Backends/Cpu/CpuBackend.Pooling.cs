namespace Lernet.Backends.Cpu;

internal sealed partial class CpuBackend : IPoolKernels
{
    public void MaxPool(View x, PoolWindows windows, View values, View indices) => Planes(new MaxPoolLoop(x, windows, values, indices), x);

    public void MaxPoolBackward(View g, View indices, View share) => Planes(new MaxPoolSlopeLoop(g, indices, share), share);

    private static void Planes<TLoop>(TLoop loop, View x) where TLoop : struct, ILaneLoop => Work.Split(
        x.Shape.Array[0] * x.Shape.Array[1], Math.Max(1, Work.Grain / 2 / (x.Shape.Array[2] * x.Shape.Array[3])), loop);
}
