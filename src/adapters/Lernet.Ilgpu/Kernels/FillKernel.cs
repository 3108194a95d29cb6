using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Kernels;

/// <summary>y = value.</summary>
internal readonly struct FillKernel(float value, Extents extents, Strided y) : IElementKernel
{
    public void Run(int thread) => y.Store(extents.Split(thread), value);
}
