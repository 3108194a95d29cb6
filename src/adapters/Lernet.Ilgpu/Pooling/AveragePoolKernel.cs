using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Pooling;

/// <summary>The mean of each window, one thread for each.</summary>
internal readonly struct AveragePoolKernel(Axis rows, Axis columns, bool countPadding, ArrayView<float> x, ArrayView<float> y) : IElementKernel
{
    public void Run(int thread)
    {
        var (above, j) = (thread / columns.Count, thread % columns.Count);
        var (plane, i) = (above / rows.Count, above % rows.Count);
        var (start, sum) = (plane * rows.Length * columns.Length, 0f);
        for (var row = rows.First(i); row < rows.End(i); row++)
        {
            for (var column = columns.First(j); column < columns.End(j); column++) sum += x[start + (row * columns.Length) + column];
        }
        y[thread] = sum * rows.Share(i, countPadding) * columns.Share(j, countPadding);
    }
}
