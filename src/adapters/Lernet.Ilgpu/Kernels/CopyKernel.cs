using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Kernels;

/// <summary>y = x.</summary>
internal readonly struct CopyKernel(Extents extents, Strided x, Strided y) : IElementKernel
{
    public void Run(int thread)
    {
        var at = extents.Split(thread);
        y.Store(at, x.Load(at));
    }
}
