using ILGPU;
using Lernet.Ilgpu.Kernels;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Pooling;

/// <summary>The largest number in each window and its place, the first of equals, NaN before all others; one thread for each window.</summary>
internal readonly struct MaxPoolKernel(PoolSizes sizes, ArrayView<float> x, ArrayView<float> y, ArrayView<float> places) : IElementKernel
{
    public void Run(int thread)
    {
        var (above, column) = (thread / sizes.Columns, thread % sizes.Columns);
        var start = above / sizes.Rows * sizes.Height * sizes.Width;
        var (top, left) = ((above % sizes.Rows * sizes.StrideH) - sizes.PaddingH, (column * sizes.StrideW) - sizes.PaddingW);
        var (best, held) = (-1, 0f);
        for (var k = 0; k < sizes.KernelH; k++)
        {
            var i = top + (k * sizes.DilationH);
            if (i < 0 || i >= sizes.Height) continue;
            for (var l = 0; l < sizes.KernelW; l++)
            {
                var j = left + (l * sizes.DilationW);
                if (j < 0 || j >= sizes.Width) continue;
                var value = x[start + (i * sizes.Width) + j];
                if (best < 0 || Best.IsBetter(value, held, largest: true)) (best, held) = ((i * sizes.Width) + j, value);
            }
        }
        y[thread] = held;
        places[thread] = best;
    }
}
