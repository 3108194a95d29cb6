using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Numbers;
using Lernet.Ilgpu.Running;
using Lernet.Operators;

namespace Lernet.Ilgpu.Kernels;

/// <summary>Running combination along stretches of an axis, one thread for each.</summary>
internal readonly struct ScanKernel<TOp>(TOp op, int count, int size, int stretch, Extents lines, Strided x, int stepX, Strided y, int stepY)
    : IElementKernel where TOp : struct, IReducer
{
    public void Run(int thread)
    {
        var (at, first) = (lines.Split(thread % count), thread / count * stretch);
        var (from, to, startX, startY) = (x.Data, y.Data, x.Place(at), y.Place(at));
        var running = (DeviceReal)op.Identity;
        for (var k = first; k < size && k < first + stretch; k++)
        {
            running = op.Invoke(running, new DeviceReal(from[startX + (k * stepX)]));
            to[startY + (k * stepY)] = running.Value;
        }
    }
}
