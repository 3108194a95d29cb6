using Lernet.Backends;
using Lernet.Ilgpu.Pooling;

namespace Lernet.Ilgpu;

/// <content>Pooling, one thread for each window or pixel.</content>
public sealed partial class IlgpuBackend : IPoolingKernels
{
    /// <inheritdoc/>
    public void MaxPool(View x, PoolWindows windows, View y, View places) =>
        launcher.Start(y.Length, new MaxPoolKernel(new(x.Shape, windows), Read(x), Write(y), Write(places)));

    /// <inheritdoc/>
    public void MaxPoolBackward(View g, View places, PoolWindows windows, View ofX) =>
        launcher.Start(ofX.Length, new MaxPoolSlopeKernel(new(ofX.Shape, windows), Read(g), Read(places), Write(ofX)));

    /// <inheritdoc/>
    public void AveragePool(View x, PoolWindows windows, bool countPadding, View y) =>
        launcher.Start(y.Length, new AveragePoolKernel(new(x.Shape, windows), countPadding, Read(x), Write(y)));

    /// <inheritdoc/>
    public void AveragePoolBackward(View g, PoolWindows windows, bool countPadding, View ofX) =>
        launcher.Start(ofX.Length, new AveragePoolSlopeKernel(new(ofX.Shape, windows), countPadding, Read(g), Write(ofX)));
}
