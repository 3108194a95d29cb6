using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Pooling;

/// <summary>The mean of each window; one thread for each.</summary>
internal readonly struct AveragePoolKernel(PoolSizes sizes, Flag countPadding, ArrayView<float> x, ArrayView<float> y) : IElementKernel
{
    public void Run(int thread)
    {
        var (above, column) = (thread / sizes.Columns, thread % sizes.Columns);
        var start = above / sizes.Rows * sizes.Height * sizes.Width;
        var (rows, columns) = (sizes.Down(above % sizes.Rows, countPadding), sizes.Across(column, countPadding));
        var sum = 0f;
        for (var i = rows.First; i < rows.End; i++)
        {
            for (var j = columns.First; j < columns.End; j++) sum += x[start + (i * sizes.Width) + j];
        }
        y[thread] = sum / (rows.Count * columns.Count);
    }
}
