using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Pooling;

/// <summary>What each element gets of the windows that see it, one thread for each element.</summary>
internal readonly struct AveragePoolSlopeKernel(Axis rows, Axis columns, bool countPadding, ArrayView<float> g, ArrayView<float> ofX) : IElementKernel
{
    public void Run(int thread)
    {
        var (above, column) = (thread / columns.Length, thread % columns.Length);
        var (plane, row) = (above / rows.Length, above % rows.Length);
        var sum = 0f;
        for (var i = rows.FirstWindow(row); i < rows.EndOfWindows(row); i++)
        {
            for (var j = columns.FirstWindow(column); j < columns.EndOfWindows(column); j++)
            {
                sum += g[(((plane * rows.Count) + i) * columns.Count) + j] * rows.Share(i, countPadding) * columns.Share(j, countPadding);
            }
        }
        ofX[thread] = sum;
    }
}
