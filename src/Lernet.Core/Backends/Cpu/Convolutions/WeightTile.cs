using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>The gradient of a vector of filters at twelve taps: sums over a block of places, all in registers.</summary>
internal static class WeightTile
{
    public const int Taps = 12;

    /// <summary>Places in a block: so far apart lie the rows of two taps.</summary>
    public const int Room = 64;

    /// <summary>w[t, f] += Σ over places p of x[t, p] · y[p, f] for twelve taps t and V.Count filters f.</summary>
    /// <remarks>Short sums are added to long ones: that rounds less than one long sum.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run<V>(ref float x, ref float y, nuint stepY, int places, ref float w, nuint stepW) where V : struct, ILanes<V>
    {
        V w0 = default, w1 = default, w2 = default, w3 = default, w4 = default, w5 = default;
        V w6 = default, w7 = default, w8 = default, w9 = default, w10 = default, w11 = default;
        for (var p = 0; p < places; p++)
        {
            var met = V.Load(ref y, 0);
            w0 = V.MultiplyAdd(V.Same(x), met, w0);
            w1 = V.MultiplyAdd(V.Same(Unsafe.Add(ref x, Room)), met, w1);
            w2 = V.MultiplyAdd(V.Same(Unsafe.Add(ref x, 2 * Room)), met, w2);
            w3 = V.MultiplyAdd(V.Same(Unsafe.Add(ref x, 3 * Room)), met, w3);
            w4 = V.MultiplyAdd(V.Same(Unsafe.Add(ref x, 4 * Room)), met, w4);
            w5 = V.MultiplyAdd(V.Same(Unsafe.Add(ref x, 5 * Room)), met, w5);
            w6 = V.MultiplyAdd(V.Same(Unsafe.Add(ref x, 6 * Room)), met, w6);
            w7 = V.MultiplyAdd(V.Same(Unsafe.Add(ref x, 7 * Room)), met, w7);
            w8 = V.MultiplyAdd(V.Same(Unsafe.Add(ref x, 8 * Room)), met, w8);
            w9 = V.MultiplyAdd(V.Same(Unsafe.Add(ref x, 9 * Room)), met, w9);
            w10 = V.MultiplyAdd(V.Same(Unsafe.Add(ref x, 10 * Room)), met, w10);
            w11 = V.MultiplyAdd(V.Same(Unsafe.Add(ref x, 11 * Room)), met, w11);
            x = ref Unsafe.Add(ref x, 1);
            y = ref Unsafe.Add(ref y, stepY);
        }
        Add(ref w, 0, w0);
        Add(ref w, stepW, w1);
        Add(ref w, 2 * stepW, w2);
        Add(ref w, 3 * stepW, w3);
        Add(ref w, 4 * stepW, w4);
        Add(ref w, 5 * stepW, w5);
        Add(ref w, 6 * stepW, w6);
        Add(ref w, 7 * stepW, w7);
        Add(ref w, 8 * stepW, w8);
        Add(ref w, 9 * stepW, w9);
        Add(ref w, 10 * stepW, w10);
        Add(ref w, 11 * stepW, w11);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add<V>(ref float w, nuint at, V sum) where V : struct, ILanes<V> => (V.Load(ref w, at) + sum).Store(ref w, at);
}
