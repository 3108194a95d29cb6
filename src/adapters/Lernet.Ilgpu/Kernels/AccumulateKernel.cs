using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Kernels;

/// <summary>y += x where no two elements of y lie at the same place.</summary>
internal readonly struct AccumulateKernel(Extents extents, Strided x, Strided y) : IElementKernel
{
    public void Run(int thread)
    {
        var at = extents.Split(thread);
        y.Store(at, y.Load(at) + x.Load(at));
    }
}
