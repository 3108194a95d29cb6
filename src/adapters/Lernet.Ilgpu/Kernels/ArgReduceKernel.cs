using ILGPU;
using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Kernels;

/// <summary>The index of the largest (or smallest) element of a stretch of an axis; several threads may share an axis.</summary>
/// <param name="largest">Whether the largest is looked for.</param>
/// <param name="outputs">The lines along the axis.</param>
/// <param name="size">The size of the axis.</param>
/// <param name="stretch">The elements for each thread.</param>
/// <param name="lines">The axes that stay.</param>
/// <param name="x">Where lines start.</param>
/// <param name="step">The step along the axis.</param>
/// <param name="y">Contiguous, [parts, outputs].</param>
internal readonly struct ArgReduceKernel(Flag largest, int outputs, int size, int stretch, Extents lines, Strided x, int step, ArrayView<float> y)
    : IElementKernel
{
    public void Run(int thread)
    {
        var (output, first) = (thread % outputs, thread / outputs * stretch);
        var (data, start) = (x.Data, x.Place(lines.Split(output)));
        var (best, held) = (first, data[start + (first * step)]);
        for (var k = first + 1; k < size && k < first + stretch; k++)
        {
            var value = data[start + (k * step)];
            if (Best.IsBetter(value, held, largest)) (best, held) = (k, value);
        }
        y[thread] = best;
    }
}
