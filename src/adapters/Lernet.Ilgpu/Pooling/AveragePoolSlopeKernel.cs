using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Pooling;

/// <summary>Each pixel's gradient: its share of those of the windows that see it, in row-major order; one thread for each pixel.</summary>
internal readonly struct AveragePoolSlopeKernel(PoolSizes sizes, Flag countPadding, ArrayView<float> g, ArrayView<float> ofX) : IElementKernel
{
    public void Run(int thread)
    {
        var area = sizes.Height * sizes.Width;
        var (plane, row, column) = (thread / area, (thread % area / sizes.Width) + sizes.PaddingH, (thread % sizes.Width) + sizes.PaddingW);
        var sum = 0f;
        for (var i = sizes.FirstDown(row); i < sizes.Rows && i * sizes.StrideH <= row; i++)
        {
            for (var j = sizes.FirstAcross(column); j < sizes.Columns && j * sizes.StrideW <= column; j++)
            {
                var count = sizes.Down(i, countPadding).Count * sizes.Across(j, countPadding).Count;
                sum += g[(((plane * sizes.Rows) + i) * sizes.Columns) + j] / count;
            }
        }
        ofX[thread] = sum;
    }
}
