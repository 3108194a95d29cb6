using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Pooling;

/// <summary>Each pixel's gradient: those of the windows whose largest number it is, in row-major order; one thread for each pixel.</summary>
internal readonly struct MaxPoolSlopeKernel(PoolSizes sizes, ArrayView<float> g, ArrayView<float> places, ArrayView<float> ofX) : IElementKernel
{
    public void Run(int thread)
    {
        var area = sizes.Height * sizes.Width;
        var (plane, pixel) = (thread / area, thread % area);
        var (row, column) = ((pixel / sizes.Width) + sizes.PaddingH, (pixel % sizes.Width) + sizes.PaddingW);
        var sum = 0f;
        for (var i = sizes.FirstDown(row); i < sizes.Rows && i * sizes.StrideH <= row; i++)
        {
            for (var j = sizes.FirstAcross(column); j < sizes.Columns && j * sizes.StrideW <= column; j++)
            {
                var window = (((plane * sizes.Rows) + i) * sizes.Columns) + j;
                if ((int)places[window] == pixel) sum += g[window];
            }
        }
        ofX[thread] = sum;
    }
}
