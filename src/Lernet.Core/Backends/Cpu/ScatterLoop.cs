using System.Runtime.CompilerServices;
using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>y[index] = op(y[index], x) along an axis. One thread, so that the order of what meets at one place is always the same.</summary>
internal readonly struct ScatterLoop<TOp>(TOp op, View x, View index, int axis, View y) : ILaneLoop where TOp : struct, IZip
{
    private readonly float[] xs = CpuBackend.Of(x), indices = CpuBackend.Of(index), ys = CpuBackend.Of(y);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var step = y.Strides[axis];
        var nest = new Nest(x, index, AxisLoops.WithoutAxis(y, index.Shape, axis), x);
        var (stepX, stepI, stepY) = (nest.InnerStride(0), nest.InnerStride(1), nest.InnerStride(2));
        for (var i = 0; i < nest.Outer; i++, nest.Next())
        {
            if (stepI == 0 && stepX == 1 && stepY == 1)
            {
                var row = ys.AsSpan(nest.C + ((int)indices[nest.B] * step), nest.Inner);
                Row<V>.Zip(op, row, xs.AsSpan(nest.A, nest.Inner), row);
                continue;
            }
            for (var k = 0; k < nest.Inner; k++)
            {
                ref var target = ref ys[nest.C + (k * stepY) + ((int)indices[nest.B + (k * stepI)] * step)];
                target = op.Invoke((Real32)target, xs[nest.A + (k * stepX)]).Value;
            }
        }
    }
}
