using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Numbers;
using Lernet.Ilgpu.Running;
using Lernet.Operators;

namespace Lernet.Ilgpu.Kernels;

/// <summary>y[i, index[i, j, k], k] = op(y[i, index[i, j, k], k], x[i, j, k]) for axis 1, and so on, in row-major order of x.</summary>
/// <remarks>What meets at one place comes from one line along the axis. A thread walks along a line in order and takes the indices that leave
/// its own remainder, so nobody else writes where it does: the same sums every time, without atomic additions.</remarks>
/// <param name="op">How an element is put to what is there.</param>
/// <param name="count">The lines.</param>
/// <param name="shares">The threads for each line.</param>
/// <param name="size">The elements of x on a line.</param>
/// <param name="lines">The axes but one.</param>
/// <param name="x">Where lines of x start.</param>
/// <param name="stepX">The step of x along the axis.</param>
/// <param name="index">Where lines of indices start.</param>
/// <param name="stepIndex">The step of the indices along the axis.</param>
/// <param name="y">Where lines of y start.</param>
/// <param name="stepY">The step of y along the axis.</param>
internal readonly struct ScatterKernel<TOp>(TOp op, int count, int shares, int size, Extents lines, Strided x, int stepX, Strided index, int stepIndex,
    Strided y, int stepY) : IElementKernel where TOp : struct, IZip
{
    public void Run(int thread)
    {
        var (at, share) = (lines.Split(thread % count), thread / count);
        var (from, places, to) = (x.Data, index.Data, y.Data);
        var (startX, startIndex, startY) = (x.Place(at), index.Place(at), y.Place(at));
        for (var k = 0; k < size; k++)
        {
            var target = (int)places[startIndex + (k * stepIndex)];
            if (target % shares != share) continue;
            var place = startY + (target * stepY);
            to[place] = op.Invoke(new DeviceReal(to[place]), new DeviceReal(from[startX + (k * stepX)])).Value;
        }
    }
}
