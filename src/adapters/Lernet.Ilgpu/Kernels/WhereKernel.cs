using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Kernels;

/// <summary>yᵢ = aᵢ where conditionᵢ is not 0, else bᵢ.</summary>
internal readonly struct WhereKernel(Extents extents, Strided condition, Strided a, Strided b, Strided y) : IElementKernel
{
    public void Run(int thread)
    {
        var at = extents.Split(thread);
        y.Store(at, condition.Load(at) != 0 ? a.Load(at) : b.Load(at));
    }
}
