using ILGPU;
using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Kernels;

/// <summary>The best of the indices that the threads of <see cref="ArgReduceKernel"/> found, in their order.</summary>
internal readonly struct ArgMergeKernel(Flag largest, int outputs, int parts, Extents lines, Strided x, int step, ArrayView<float> found, ArrayView<float> y)
    : IElementKernel
{
    public void Run(int thread)
    {
        var (data, start) = (x.Data, x.Place(lines.Split(thread)));
        var best = (int)found[thread];
        for (var part = 1; part < parts; part++)
        {
            var k = (int)found[(part * outputs) + thread];
            if (Best.IsBetter(data[start + (k * step)], data[start + (best * step)], largest)) best = k;
        }
        y[thread] = best;
    }
}
