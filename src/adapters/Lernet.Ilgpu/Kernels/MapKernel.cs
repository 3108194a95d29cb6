using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Numbers;
using Lernet.Ilgpu.Running;
using Lernet.Operators;

namespace Lernet.Ilgpu.Kernels;

/// <summary>yᵢ = op(xᵢ).</summary>
internal readonly struct MapKernel<TOp>(TOp op, Extents extents, Strided x, Strided y) : IElementKernel where TOp : struct, IMap
{
    public void Run(int thread)
    {
        var at = extents.Split(thread);
        y.Store(at, op.Invoke(new DeviceReal(x.Load(at))).Value);
    }
}
