using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Lernet.Backends.Cpu;

/// <summary>The gradient of a few filters at four taps: sums over places, all in registers.</summary>
internal static class FewFiltersTile
{
    public const int Taps = 4;

    /// <summary>Filters of a tile: as many as registers hold.</summary>
    public static int Filters<V>() where V : struct, ILanes<V> => V.Count == 16 ? Height6.Rows : Height3.Rows;

    /// <summary>w[f, t] = Σ over pictures n and places p of y[n, f, p] · x[n, taps[t] + p].</summary>
    public static void Run<V>(ref float y, nint stepY, nint nextY, ref float x, ReadOnlySpan<int> taps, nint nextX, int pictures, int places, Span<float> w)
        where V : struct, ILanes<V>
    {
        switch (V.Count)
        {
            case 16: Sum<Product512, Vector512<float>, Height6>(ref y, stepY, nextY, ref x, taps, nextX, pictures, places, w); break;
            case 8: Sum<Product256, Vector256<float>, Height3>(ref y, stepY, nextY, ref x, taps, nextX, pictures, places, w); break;
            case 4: Sum<Product128, Vector128<float>, Height3>(ref y, stepY, nextY, ref x, taps, nextX, pictures, places, w); break;
            default: Sum<ProductScalar, float, Height3>(ref y, stepY, nextY, ref x, taps, nextX, pictures, places, w); break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization), SkipLocalsInit]
    private static void Sum<T, TVector, H>(
        ref float y, nint stepY, nint nextY, ref float x, ReadOnlySpan<int> taps, nint nextX, int pictures, int places, Span<float> w)
        where T : struct, IProductLanes<TVector> where TVector : struct where H : struct, IHeight
    {
        TVector w00 = default, w01 = default, w02 = default, w03 = default;
        TVector w10 = default, w11 = default, w12 = default, w13 = default;
        TVector w20 = default, w21 = default, w22 = default, w23 = default;
        TVector w30 = default, w31 = default, w32 = default, w33 = default;
        TVector w40 = default, w41 = default, w42 = default, w43 = default;
        TVector w50 = default, w51 = default, w52 = default, w53 = default;
        for (var n = 0; n < pictures; n++)
        {
            ref var x0 = ref Unsafe.Add(ref x, taps[0]);
            ref var x1 = ref Unsafe.Add(ref x, taps[1]);
            ref var x2 = ref Unsafe.Add(ref x, taps[2]);
            ref var x3 = ref Unsafe.Add(ref x, taps[3]);
            ref var other = ref Unsafe.Add(ref y, 3 * stepY);
            for (nint p = 0; p < places; p += T.Count)
            {
                TVector y0 = T.Load(ref Unsafe.Add(ref y, p)), y1 = T.Load(ref Unsafe.Add(ref y, stepY + p)), y2 = T.Load(ref Unsafe.Add(ref y, (2 * stepY) + p));
                TVector y3 = y0, y4 = y0, y5 = y0;
                if (H.Rows > 3)
                {
                    y3 = T.Load(ref Unsafe.Add(ref other, p));
                    y4 = T.Load(ref Unsafe.Add(ref other, stepY + p));
                    y5 = T.Load(ref Unsafe.Add(ref other, (2 * stepY) + p));
                }
                var seen = T.Load(ref Unsafe.Add(ref x0, p));
                w00 = T.MultiplyAdd(y0, seen, w00);
                w10 = T.MultiplyAdd(y1, seen, w10);
                w20 = T.MultiplyAdd(y2, seen, w20);
                if (H.Rows > 3)
                {
                    w30 = T.MultiplyAdd(y3, seen, w30);
                    w40 = T.MultiplyAdd(y4, seen, w40);
                    w50 = T.MultiplyAdd(y5, seen, w50);
                }
                seen = T.Load(ref Unsafe.Add(ref x1, p));
                w01 = T.MultiplyAdd(y0, seen, w01);
                w11 = T.MultiplyAdd(y1, seen, w11);
                w21 = T.MultiplyAdd(y2, seen, w21);
                if (H.Rows > 3)
                {
                    w31 = T.MultiplyAdd(y3, seen, w31);
                    w41 = T.MultiplyAdd(y4, seen, w41);
                    w51 = T.MultiplyAdd(y5, seen, w51);
                }
                seen = T.Load(ref Unsafe.Add(ref x2, p));
                w02 = T.MultiplyAdd(y0, seen, w02);
                w12 = T.MultiplyAdd(y1, seen, w12);
                w22 = T.MultiplyAdd(y2, seen, w22);
                if (H.Rows > 3)
                {
                    w32 = T.MultiplyAdd(y3, seen, w32);
                    w42 = T.MultiplyAdd(y4, seen, w42);
                    w52 = T.MultiplyAdd(y5, seen, w52);
                }
                seen = T.Load(ref Unsafe.Add(ref x3, p));
                w03 = T.MultiplyAdd(y0, seen, w03);
                w13 = T.MultiplyAdd(y1, seen, w13);
                w23 = T.MultiplyAdd(y2, seen, w23);
                if (H.Rows > 3)
                {
                    w33 = T.MultiplyAdd(y3, seen, w33);
                    w43 = T.MultiplyAdd(y4, seen, w43);
                    w53 = T.MultiplyAdd(y5, seen, w53);
                }
            }
            y = ref Unsafe.Add(ref y, nextY);
            x = ref Unsafe.Add(ref x, nextX);
        }
        Span<float> lanes = stackalloc float[H.Rows * Taps * T.Count];
        Put<T, TVector>(lanes, 0, w00, w01, w02, w03);
        Put<T, TVector>(lanes, 1, w10, w11, w12, w13);
        Put<T, TVector>(lanes, 2, w20, w21, w22, w23);
        if (H.Rows > 3)
        {
            Put<T, TVector>(lanes, 3, w30, w31, w32, w33);
            Put<T, TVector>(lanes, 4, w40, w41, w42, w43);
            Put<T, TVector>(lanes, 5, w50, w51, w52, w53);
        }
        for (var i = 0; i < H.Rows * Taps; i++) w[i] = Sum(lanes.Slice(i * T.Count, T.Count));
    }

    // Inlined: a call would keep all sums in memory.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put<T, TVector>(Span<float> lanes, int filter, TVector w0, TVector w1, TVector w2, TVector w3)
        where T : struct, IProductLanes<TVector> where TVector : struct
    {
        ref var start = ref lanes[filter * Taps * T.Count];
        T.Store(w0, ref start);
        T.Store(w1, ref Unsafe.Add(ref start, T.Count));
        T.Store(w2, ref Unsafe.Add(ref start, 2 * T.Count));
        T.Store(w3, ref Unsafe.Add(ref start, 3 * T.Count));
    }

    private static float Sum(ReadOnlySpan<float> lanes)
    {
        if (lanes.Length == 1) return lanes[0];
        var sum = Vector128.Create(lanes);
        for (var i = 4; i < lanes.Length; i += 4) sum += Vector128.Create(lanes[i..]);
        return Vector128.Sum(sum);
    }

    private readonly struct Height3 : IHeight
    {
        public static int Rows => 3;
    }
}
