using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Pooling;

/// <summary>What the windows hand back to each element, one thread for each: those that may see it are asked in row-major order.</summary>
internal readonly struct MaxPoolSlopeKernel(Axis rows, Axis columns, ArrayView<float> g, ArrayView<float> places, ArrayView<float> ofX) : IElementKernel
{
    public void Run(int thread)
    {
        var (above, column) = (thread / columns.Length, thread % columns.Length);
        var (plane, row) = (above / rows.Length, above % rows.Length);
        var (own, sum) = ((row * columns.Length) + column, 0f);
        for (var i = rows.FirstWindow(row); i < rows.EndOfWindows(row); i++)
        {
            for (var j = columns.FirstWindow(column); j < columns.EndOfWindows(column); j++)
            {
                var window = (((plane * rows.Count) + i) * columns.Count) + j;
                if ((int)places[window] == own) sum += g[window];
            }
        }
        ofX[thread] = sum;
    }
}
