using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Kernels;

/// <summary>y += x by one thread, in row-major order: for views whose overlap has no simpler order.</summary>
internal readonly struct AccumulateInOrderKernel(int count, Extents extents, Strided x, Strided y) : IElementKernel
{
    public void Run(int thread)
    {
        for (var i = 0; i < count; i++)
        {
            var at = extents.Split(i);
            y.Store(at, y.Load(at) + x.Load(at));
        }
    }
}
