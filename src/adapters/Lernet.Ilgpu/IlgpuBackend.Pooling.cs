using Lernet.Backends;
using Lernet.Ilgpu.Pooling;

namespace Lernet.Ilgpu;

/// <content>Pooling, a thread for each number that is written.</content>
public sealed partial class IlgpuBackend : IPoolingKernels
{
    /// <inheritdoc/>
    public void MaxPool(View x, PoolWindows windows, View y, View places)
    {
        var (rows, columns) = Axis.Of(windows, x.Shape, y.Shape);
        launcher.Start(y.Length, new MaxPoolKernel(rows, columns, Read(x), Write(y), Write(places)));
    }

    /// <inheritdoc/>
    public void MaxPoolBackward(View g, View places, PoolWindows windows, View ofX)
    {
        var (rows, columns) = Axis.Of(windows, ofX.Shape, g.Shape);
        launcher.Start(ofX.Length, new MaxPoolSlopeKernel(rows, columns, Read(g), Read(places), Write(ofX)));
    }

    /// <inheritdoc/>
    public void AveragePool(View x, PoolWindows windows, bool countPadding, View y)
    {
        var (rows, columns) = Axis.Of(windows, x.Shape, y.Shape);
        launcher.Start(y.Length, new AveragePoolKernel(rows, columns, countPadding, Read(x), Write(y)));
    }

    /// <inheritdoc/>
    public void AveragePoolBackward(View g, PoolWindows windows, bool countPadding, View ofX)
    {
        var (rows, columns) = Axis.Of(windows, ofX.Shape, g.Shape);
        launcher.Start(ofX.Length, new AveragePoolSlopeKernel(rows, columns, countPadding, Read(g), Write(ofX)));
    }
}
