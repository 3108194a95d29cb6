namespace Lernet.Backends.Cpu;

/// <content>Fused kernels of pooling.</content>
internal sealed partial class CpuBackend : IPoolingKernels
{
    public void MaxPool(View x, PoolWindows windows, View y, View places) => MaxPooling.MaxPool(x, windows, y, places);
}
