using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Kernels;

/// <summary>y[i, j, k] = x[i, index[i, j, k], k] for axis 1, and so on.</summary>
/// <param name="extents">The way over y.</param>
/// <param name="x">As if its axis had step 0.</param>
/// <param name="step">The step along the axis.</param>
/// <param name="index">Whole numbers.</param>
/// <param name="y">What is written.</param>
internal readonly struct GatherKernel(Extents extents, Strided x, int step, Strided index, Strided y) : IElementKernel
{
    public void Run(int thread)
    {
        var (at, data) = (extents.Split(thread), x.Data);
        y.Store(at, data[x.Place(at) + ((int)index.Load(at) * step)]);
    }
}
