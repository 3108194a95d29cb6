using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>Several filters at two vectors of neighbouring places, all sums in registers.</summary>
internal static class CorrelationTile
{
    /// <summary>y[r, p] = b[r] + Σₖ w[k, r] · x[taps[k] + p] for rows r and 2 · V.Count places p.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run<V, R>(ref float w, ref int taps, int depth, ref float x, ref float b, ref float y, nuint step)
        where V : struct, ILanes<V> where R : struct, ITileRows
    {
        var width = (nuint)V.Count;
        V y00 = V.Same(b), y10 = V.Same(Unsafe.Add(ref b, 1)), y20 = V.Same(Unsafe.Add(ref b, 2)), y30 = V.Same(Unsafe.Add(ref b, 3));
        V y01 = y00, y11 = y10, y21 = y20, y31 = y30, y40 = default, y50 = default, y60 = default, y70 = default;
        if (R.Count > 4) (y40, y50) = (V.Same(Unsafe.Add(ref b, 4)), V.Same(Unsafe.Add(ref b, 5)));
        if (R.Count > 6) (y60, y70) = (V.Same(Unsafe.Add(ref b, 6)), V.Same(Unsafe.Add(ref b, 7)));
        V y41 = y40, y51 = y50, y61 = y60, y71 = y70;
        for (var k = 0; k < depth; k++)
        {
            ref var seen = ref Unsafe.Add(ref x, Unsafe.Add(ref taps, k));
            V left = V.Load(ref seen, 0), right = V.Load(ref seen, width);
            var weight = V.Same(w);
            y00 = V.MultiplyAdd(weight, left, y00);
            y01 = V.MultiplyAdd(weight, right, y01);
            weight = V.Same(Unsafe.Add(ref w, 1));
            y10 = V.MultiplyAdd(weight, left, y10);
            y11 = V.MultiplyAdd(weight, right, y11);
            weight = V.Same(Unsafe.Add(ref w, 2));
            y20 = V.MultiplyAdd(weight, left, y20);
            y21 = V.MultiplyAdd(weight, right, y21);
            weight = V.Same(Unsafe.Add(ref w, 3));
            y30 = V.MultiplyAdd(weight, left, y30);
            y31 = V.MultiplyAdd(weight, right, y31);
            if (R.Count > 4)
            {
                weight = V.Same(Unsafe.Add(ref w, 4));
                y40 = V.MultiplyAdd(weight, left, y40);
                y41 = V.MultiplyAdd(weight, right, y41);
                weight = V.Same(Unsafe.Add(ref w, 5));
                y50 = V.MultiplyAdd(weight, left, y50);
                y51 = V.MultiplyAdd(weight, right, y51);
            }
            if (R.Count > 6)
            {
                weight = V.Same(Unsafe.Add(ref w, 6));
                y60 = V.MultiplyAdd(weight, left, y60);
                y61 = V.MultiplyAdd(weight, right, y61);
                weight = V.Same(Unsafe.Add(ref w, 7));
                y70 = V.MultiplyAdd(weight, left, y70);
                y71 = V.MultiplyAdd(weight, right, y71);
            }
            w = ref Unsafe.Add(ref w, R.Count);
        }
        Store(ref y, y00, y01);
        Store(ref Unsafe.Add(ref y, step), y10, y11);
        Store(ref Unsafe.Add(ref y, 2 * step), y20, y21);
        Store(ref Unsafe.Add(ref y, 3 * step), y30, y31);
        if (R.Count > 4)
        {
            Store(ref Unsafe.Add(ref y, 4 * step), y40, y41);
            Store(ref Unsafe.Add(ref y, 5 * step), y50, y51);
        }
        if (R.Count > 6)
        {
            Store(ref Unsafe.Add(ref y, 6 * step), y60, y61);
            Store(ref Unsafe.Add(ref y, 7 * step), y70, y71);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<V>(ref float y, V left, V right) where V : struct, ILanes<V>
    {
        left.Store(ref y, 0);
        right.Store(ref y, (nuint)V.Count);
    }
}
