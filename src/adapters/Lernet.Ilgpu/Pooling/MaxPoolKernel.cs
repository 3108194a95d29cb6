using ILGPU;
using Lernet.Ilgpu.Kernels;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Pooling;

/// <summary>The largest number of each window and its place, one thread for each window.</summary>
internal readonly struct MaxPoolKernel(Axis rows, Axis columns, ArrayView<float> x, ArrayView<float> y, ArrayView<float> places) : IElementKernel
{
    public void Run(int thread)
    {
        var (above, j) = (thread / columns.Count, thread % columns.Count);
        var (plane, i) = (above / rows.Count, above % rows.Count);
        var (start, left) = (plane * rows.Length * columns.Length, columns.First(j));
        var place = (rows.First(i) * columns.Length) + left;
        var largest = x[start + place];
        for (var row = rows.First(i); row < rows.End(i); row += rows.Dilation)
        {
            for (var column = left; column < columns.End(j); column += columns.Dilation)
            {
                var at = (row * columns.Length) + column;
                var value = x[start + at];
                if (Best.IsBetter(value, largest, largest: true)) (place, largest) = (at, value);
            }
        }
        y[thread] = largest;
        places[thread] = place;
    }
}
