using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Lernet.Backends.Cpu;

/// <summary>The gradient of a vector of filters at twelve taps: sums over a block of places, all in registers.</summary>
internal static class WeightTile
{
    public const int Taps = 12;

    /// <summary>Places in a block: so far apart lie the rows of two taps.</summary>
    public const int Room = 64;

    /// <summary>w[t, f] += Σ over places p of x[t, p] · y[p, f] for twelve taps t and V.Count filters f.</summary>
    /// <remarks>Short sums are added to long ones: that rounds less than one long sum.</remarks>
    public static void Run<V>(ref float x, ref float y, nint stepY, int places, ref float w, nint stepW) where V : struct, ILanes<V>
    {
        switch (V.Count)
        {
            case 16: Sum<Product512, Vector512<float>>(ref x, ref y, stepY, places, ref w, stepW); break;
            case 8: Sum<Product256, Vector256<float>>(ref x, ref y, stepY, places, ref w, stepW); break;
            case 4: Sum<Product128, Vector128<float>>(ref x, ref y, stepY, places, ref w, stepW); break;
            default: Sum<ProductScalar, float>(ref x, ref y, stepY, places, ref w, stepW); break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sum<T, TVector>(ref float x, ref float y, nint stepY, int places, ref float w, nint stepW)
        where T : struct, IProductLanes<TVector> where TVector : struct
    {
        TVector w0 = default, w1 = default, w2 = default, w3 = default, w4 = default, w5 = default;
        TVector w6 = default, w7 = default, w8 = default, w9 = default, w10 = default, w11 = default;
        for (var p = 0; p < places; p++)
        {
            var met = T.Load(ref y);
            w0 = T.MultiplyAdd(T.Same(x), met, w0);
            w1 = T.MultiplyAdd(T.Same(Unsafe.Add(ref x, Room)), met, w1);
            w2 = T.MultiplyAdd(T.Same(Unsafe.Add(ref x, 2 * Room)), met, w2);
            w3 = T.MultiplyAdd(T.Same(Unsafe.Add(ref x, 3 * Room)), met, w3);
            w4 = T.MultiplyAdd(T.Same(Unsafe.Add(ref x, 4 * Room)), met, w4);
            w5 = T.MultiplyAdd(T.Same(Unsafe.Add(ref x, 5 * Room)), met, w5);
            w6 = T.MultiplyAdd(T.Same(Unsafe.Add(ref x, 6 * Room)), met, w6);
            w7 = T.MultiplyAdd(T.Same(Unsafe.Add(ref x, 7 * Room)), met, w7);
            w8 = T.MultiplyAdd(T.Same(Unsafe.Add(ref x, 8 * Room)), met, w8);
            w9 = T.MultiplyAdd(T.Same(Unsafe.Add(ref x, 9 * Room)), met, w9);
            w10 = T.MultiplyAdd(T.Same(Unsafe.Add(ref x, 10 * Room)), met, w10);
            w11 = T.MultiplyAdd(T.Same(Unsafe.Add(ref x, 11 * Room)), met, w11);
            x = ref Unsafe.Add(ref x, 1);
            y = ref Unsafe.Add(ref y, stepY);
        }
        Add<T, TVector>(ref w, w0);
        Add<T, TVector>(ref Unsafe.Add(ref w, stepW), w1);
        Add<T, TVector>(ref Unsafe.Add(ref w, 2 * stepW), w2);
        Add<T, TVector>(ref Unsafe.Add(ref w, 3 * stepW), w3);
        Add<T, TVector>(ref Unsafe.Add(ref w, 4 * stepW), w4);
        Add<T, TVector>(ref Unsafe.Add(ref w, 5 * stepW), w5);
        Add<T, TVector>(ref Unsafe.Add(ref w, 6 * stepW), w6);
        Add<T, TVector>(ref Unsafe.Add(ref w, 7 * stepW), w7);
        Add<T, TVector>(ref Unsafe.Add(ref w, 8 * stepW), w8);
        Add<T, TVector>(ref Unsafe.Add(ref w, 9 * stepW), w9);
        Add<T, TVector>(ref Unsafe.Add(ref w, 10 * stepW), w10);
        Add<T, TVector>(ref Unsafe.Add(ref w, 11 * stepW), w11);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add<T, TVector>(ref float w, TVector sum) where T : struct, IProductLanes<TVector> where TVector : struct =>
        T.Store(T.Add(T.Load(ref w), sum), ref w);
}
