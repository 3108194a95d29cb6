using System.Runtime.CompilerServices;
using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>y += x where elements of y may lie at the same place. One thread, so that the order of additions is always the same.</summary>
internal readonly struct Accumulation(View x, View y) : ILaneLoop
{
    private readonly float[] xs = CpuBackend.Of(x), ys = CpuBackend.Of(y);

    public static void Run(View x, View y)
    {
        if (x.Length > 0) Simd.Run(new Accumulation(x, y), 0, 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var nest = new Nest(x, y, x, x);
        var (stepX, stepY) = (nest.InnerStride(0), nest.InnerStride(1));
        for (var i = 0; i < nest.Outer; i++, nest.Next())
        {
            if (stepX == 1 && stepY == 1)
            {
                // Elements of one run lie side by side, so none is at the place of another.
                var run = ys.AsSpan(nest.B, nest.Inner);
                Row<V>.Zip(default(AddZip), run, xs.AsSpan(nest.A, nest.Inner), run);
            }
            else
            {
                for (var k = 0; k < nest.Inner; k++) ys[nest.B + (k * stepY)] += xs[nest.A + (k * stepX)];
            }
        }
    }
}
