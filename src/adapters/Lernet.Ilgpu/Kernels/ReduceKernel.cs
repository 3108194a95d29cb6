using ILGPU;
using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Numbers;
using Lernet.Ilgpu.Running;
using Lernet.Operators;

namespace Lernet.Ilgpu.Kernels;

/// <summary>Combines the elements that fall on one element of y. Several threads may share them; each then combines every so-manieth.</summary>
/// <remarks>Which thread takes what depends on the shapes alone, so results are the same on every device and every time.</remarks>
/// <param name="op">How two are combined.</param>
/// <param name="outputs">The elements of y.</param>
/// <param name="parts">The threads for each of them.</param>
/// <param name="count">The elements of x for each of them.</param>
/// <param name="partsFirst">Whether neighbouring threads work on one element of y: right where the reduced elements lie side by side.</param>
/// <param name="outer">The axes that stay.</param>
/// <param name="inner">The axes that are reduced.</param>
/// <param name="x">What is combined, as seen along the axes that stay.</param>
/// <param name="reduced">The same, as seen along the reduced axes from place 0.</param>
/// <param name="y">Contiguous, [parts, outputs].</param>
internal readonly struct ReduceKernel<TOp>(TOp op, int outputs, int parts, int count, Flag partsFirst, Extents outer, Extents inner,
    Strided x, Steps reduced, ArrayView<float> y) : IElementKernel where TOp : struct, IReducer
{
    public void Run(int thread)
    {
        var (output, part) = partsFirst ? (thread / parts, thread % parts) : (thread % outputs, thread / outputs);
        var (data, start) = (x.Data, x.Place(outer.Split(output)));
        var combined = (DeviceReal)op.Identity;
        for (var i = part; i < count; i += parts)
        {
            combined = op.Invoke(combined, new DeviceReal(data[start + reduced.Place(inner.Split(i))]));
        }
        y[(part * outputs) + output] = combined.Value;
    }
}
