using ILGPU;
using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Numbers;
using Lernet.Ilgpu.Running;
using Lernet.Operators;

namespace Lernet.Ilgpu.Kernels;

/// <summary>Puts what came before a stretch before each of its elements; the first stretch has nothing before it.</summary>
internal readonly struct ScanJoinKernel<TOp>(TOp op, int count, int stretch, Extents lines, Strided y, int stepY, ArrayView<float> before)
    : IElementKernel where TOp : struct, IReducer
{
    public void Run(int thread)
    {
        var (line, k) = (thread % count, stretch + (thread / count));
        var place = y.Place(lines.Split(line)) + (k * stepY);
        var data = y.Data;
        data[place] = op.Invoke(new DeviceReal(before[(k / stretch * count) + line]), new DeviceReal(data[place])).Value;
    }
}
