using ILGPU;
using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Numbers;
using Lernet.Ilgpu.Running;
using Lernet.Operators;

namespace Lernet.Ilgpu.Kernels;

/// <summary>What all stretches of a line before each one come to; one thread for each line.</summary>
internal readonly struct ScanEndsKernel<TOp>(TOp op, int count, int stretches, int stretch, Extents lines, Strided y, int stepY, ArrayView<float> before)
    : IElementKernel where TOp : struct, IReducer
{
    public void Run(int thread)
    {
        var (data, start) = (y.Data, y.Place(lines.Split(thread)));
        var running = (DeviceReal)op.Identity;
        for (var i = 1; i < stretches; i++)
        {
            running = op.Invoke(running, new DeviceReal(data[start + (((i * stretch) - 1) * stepY)]));
            before[(i * count) + thread] = running.Value;
        }
    }
}
