using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Lernet.Backends.Cpu;

/// <summary>The gradient of three filters at four taps: sums over places, all in registers.</summary>
internal static class FewFiltersTile
{
    public const int Filters = 3;
    public const int Taps = 4;

    /// <summary>w[f, t] += Σ over pictures n and places p of y[n, f, p] · x[n, taps[t] + p].</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization), SkipLocalsInit]
    public static void Run<V>(ref float y, nuint stepY, nuint nextY, ref float x, ReadOnlySpan<int> taps, nuint nextX, int pictures, nuint places, Span<float> w)
        where V : struct, ILanes<V>
    {
        var width = (nuint)V.Count;
        V w00 = default, w01 = default, w02 = default, w03 = default;
        V w10 = default, w11 = default, w12 = default, w13 = default;
        V w20 = default, w21 = default, w22 = default, w23 = default;
        for (var n = 0; n < pictures; n++)
        {
            ref var x0 = ref Unsafe.Add(ref x, taps[0]);
            ref var x1 = ref Unsafe.Add(ref x, taps[1]);
            ref var x2 = ref Unsafe.Add(ref x, taps[2]);
            ref var x3 = ref Unsafe.Add(ref x, taps[3]);
            for (nuint p = 0; p < places; p += width)
            {
                V y0 = V.Load(ref y, p), y1 = V.Load(ref y, stepY + p), y2 = V.Load(ref y, (2 * stepY) + p);
                var seen = V.Load(ref x0, p);
                w00 = V.MultiplyAdd(y0, seen, w00);
                w10 = V.MultiplyAdd(y1, seen, w10);
                w20 = V.MultiplyAdd(y2, seen, w20);
                seen = V.Load(ref x1, p);
                w01 = V.MultiplyAdd(y0, seen, w01);
                w11 = V.MultiplyAdd(y1, seen, w11);
                w21 = V.MultiplyAdd(y2, seen, w21);
                seen = V.Load(ref x2, p);
                w02 = V.MultiplyAdd(y0, seen, w02);
                w12 = V.MultiplyAdd(y1, seen, w12);
                w22 = V.MultiplyAdd(y2, seen, w22);
                seen = V.Load(ref x3, p);
                w03 = V.MultiplyAdd(y0, seen, w03);
                w13 = V.MultiplyAdd(y1, seen, w13);
                w23 = V.MultiplyAdd(y2, seen, w23);
            }
            y = ref Unsafe.Add(ref y, nextY);
            x = ref Unsafe.Add(ref x, nextX);
        }
        Span<float> lanes = stackalloc float[Filters * Taps * V.Count];
        ref var at = ref lanes[0];
        w00.Store(ref at, 0);
        w01.Store(ref at, width);
        w02.Store(ref at, 2 * width);
        w03.Store(ref at, 3 * width);
        w10.Store(ref at, 4 * width);
        w11.Store(ref at, 5 * width);
        w12.Store(ref at, 6 * width);
        w13.Store(ref at, 7 * width);
        w20.Store(ref at, 8 * width);
        w21.Store(ref at, 9 * width);
        w22.Store(ref at, 10 * width);
        w23.Store(ref at, 11 * width);
        for (var i = 0; i < Filters * Taps; i++) w[i] = Sum(lanes.Slice(i * V.Count, V.Count));
    }

    private static float Sum(ReadOnlySpan<float> lanes)
    {
        if (lanes.Length == 1) return lanes[0];
        var sum = Vector128.Create(lanes);
        for (var i = 4; i < lanes.Length; i += 4) sum += Vector128.Create(lanes[i..]);
        return Vector128.Sum(sum);
    }
}
