using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Numbers;
using Lernet.Ilgpu.Running;
using Lernet.Operators;

namespace Lernet.Ilgpu.Kernels;

/// <summary>yᵢ = op(aᵢ, bᵢ).</summary>
internal readonly struct ZipKernel<TOp>(TOp op, Extents extents, Strided a, Strided b, Strided y) : IElementKernel where TOp : struct, IZip
{
    public void Run(int thread)
    {
        var at = extents.Split(thread);
        y.Store(at, op.Invoke(new DeviceReal(a.Load(at)), new DeviceReal(b.Load(at))).Value);
    }
}
