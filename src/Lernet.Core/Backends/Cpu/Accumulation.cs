using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lernet.Backends.Cpu;

/// <summary>y += x where elements of y may lie at the same place. One thread, so that the order of additions is always the same.</summary>
internal static class Accumulation
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(View x, float[] xs, View y, float[] ys)
    {
        if (x.Length == 0) return;
        var nest = new Nest(x, y, x, x);
        var (stepX, stepY) = (nest.InnerStride(0), nest.InnerStride(1));
        for (var i = 0; i < nest.Outer; i++, nest.Next())
        {
            if (stepX == 1 && stepY == 1) Side(xs.AsSpan(nest.A, nest.Inner), ys.AsSpan(nest.B, nest.Inner));
            else
            {
                for (var k = 0; k < nest.Inner; k++) ys[nest.B + (k * stepY)] += xs[nest.A + (k * stepX)];
            }
        }
    }

    // Elements of one run lie side by side, so none is at the place of another.
    private static void Side(ReadOnlySpan<float> x, Span<float> y)
    {
        var from = MemoryMarshal.Cast<float, Vector<float>>(x);
        var to = MemoryMarshal.Cast<float, Vector<float>>(y);
        for (var i = 0; i < to.Length; i++) to[i] += from[i];
        for (var i = to.Length * Vector<float>.Count; i < x.Length; i++) y[i] += x[i];
    }
}
