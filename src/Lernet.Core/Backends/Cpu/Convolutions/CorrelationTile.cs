using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Lernet.Backends.Cpu;

/// <summary>Several filters at two or four vectors of neighbouring places, all sums in registers.</summary>
internal static class CorrelationTile
{
    /// <summary>y[r, p] = b[r] + Σ over strips s and i below count of w[s, i, r] · x[places[s] + i · stepX + p] for rows r and 2 · V.Count places p, 4 · V.Count if rows are wide.</summary>
    public static void Run<V, R>(ref float w, in FilterSum sum, ref float x, ref float b, ref float y, nint step)
        where V : struct, ILanes<V> where R : struct, ITileRows
    {
        switch (V.Count)
        {
            case 16: Sum<Product512, Vector512<float>, R>(ref w, sum, ref x, ref b, ref y, step); break;
            case 8: Sum<Product256, Vector256<float>, R>(ref w, sum, ref x, ref b, ref y, step); break;
            case 4: Sum<Product128, Vector128<float>, R>(ref w, sum, ref x, ref b, ref y, step); break;
            default: Sum<ProductScalar, float, R>(ref w, sum, ref x, ref b, ref y, step); break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sum<T, TVector, R>(ref float w, in FilterSum sum, ref float x, ref float b, ref float y, nint step)
        where T : struct, IProductLanes<TVector> where TVector : struct where R : struct, ITileRows
    {
        TVector y00 = T.Same(b), y10 = T.Same(Unsafe.Add(ref b, 1)), y20 = T.Same(Unsafe.Add(ref b, 2)), y30 = T.Same(Unsafe.Add(ref b, 3));
        TVector y40 = default, y50 = default, y60 = default, y70 = default;
        if (R.Count > 4) (y40, y50) = (T.Same(Unsafe.Add(ref b, 4)), T.Same(Unsafe.Add(ref b, 5)));
        if (R.Count > 6) (y60, y70) = (T.Same(Unsafe.Add(ref b, 6)), T.Same(Unsafe.Add(ref b, 7)));
        TVector y01 = y00, y11 = y10, y21 = y20, y31 = y30, y41 = y40, y51 = y50, y61 = y60, y71 = y70;
        TVector y02 = y00, y12 = y10, y22 = y20, y32 = y30, y42 = y40, y52 = y50;
        TVector y03 = y00, y13 = y10, y23 = y20, y33 = y30, y43 = y40, y53 = y50;
        var (count, stepX) = (sum.Count, sum.StepX);
        foreach (var place in sum.Places)
        {
            ref var seen = ref Unsafe.Add(ref x, place);
            for (var i = count; i > 0; i--)
            {
                TVector x0 = T.Load(ref seen), x1 = T.Load(ref Unsafe.Add(ref seen, T.Count)), x2 = x0, x3 = x1;
                if (R.Wide) (x2, x3) = (T.Load(ref Unsafe.Add(ref seen, 2 * T.Count)), T.Load(ref Unsafe.Add(ref seen, 3 * T.Count)));
                var weight = T.Same(w);
                y00 = T.MultiplyAdd(weight, x0, y00);
                y01 = T.MultiplyAdd(weight, x1, y01);
                if (R.Wide) (y02, y03) = (T.MultiplyAdd(weight, x2, y02), T.MultiplyAdd(weight, x3, y03));
                weight = T.Same(Unsafe.Add(ref w, 1));
                y10 = T.MultiplyAdd(weight, x0, y10);
                y11 = T.MultiplyAdd(weight, x1, y11);
                if (R.Wide) (y12, y13) = (T.MultiplyAdd(weight, x2, y12), T.MultiplyAdd(weight, x3, y13));
                weight = T.Same(Unsafe.Add(ref w, 2));
                y20 = T.MultiplyAdd(weight, x0, y20);
                y21 = T.MultiplyAdd(weight, x1, y21);
                if (R.Wide) (y22, y23) = (T.MultiplyAdd(weight, x2, y22), T.MultiplyAdd(weight, x3, y23));
                weight = T.Same(Unsafe.Add(ref w, 3));
                y30 = T.MultiplyAdd(weight, x0, y30);
                y31 = T.MultiplyAdd(weight, x1, y31);
                if (R.Wide) (y32, y33) = (T.MultiplyAdd(weight, x2, y32), T.MultiplyAdd(weight, x3, y33));
                if (R.Count > 4)
                {
                    weight = T.Same(Unsafe.Add(ref w, 4));
                    y40 = T.MultiplyAdd(weight, x0, y40);
                    y41 = T.MultiplyAdd(weight, x1, y41);
                    if (R.Wide) (y42, y43) = (T.MultiplyAdd(weight, x2, y42), T.MultiplyAdd(weight, x3, y43));
                    weight = T.Same(Unsafe.Add(ref w, 5));
                    y50 = T.MultiplyAdd(weight, x0, y50);
                    y51 = T.MultiplyAdd(weight, x1, y51);
                    if (R.Wide) (y52, y53) = (T.MultiplyAdd(weight, x2, y52), T.MultiplyAdd(weight, x3, y53));
                }
                if (R.Count > 6)
                {
                    weight = T.Same(Unsafe.Add(ref w, 6));
                    y60 = T.MultiplyAdd(weight, x0, y60);
                    y61 = T.MultiplyAdd(weight, x1, y61);
                    weight = T.Same(Unsafe.Add(ref w, 7));
                    y70 = T.MultiplyAdd(weight, x0, y70);
                    y71 = T.MultiplyAdd(weight, x1, y71);
                }
                w = ref Unsafe.Add(ref w, R.Count);
                seen = ref Unsafe.Add(ref seen, stepX);
            }
        }
        Store<T, TVector>(ref y, y00, y01);
        if (R.Wide) Store<T, TVector>(ref Unsafe.Add(ref y, 2 * T.Count), y02, y03);
        Store<T, TVector>(ref Unsafe.Add(ref y, step), y10, y11);
        if (R.Wide) Store<T, TVector>(ref Unsafe.Add(ref y, step + (2 * T.Count)), y12, y13);
        Store<T, TVector>(ref Unsafe.Add(ref y, 2 * step), y20, y21);
        if (R.Wide) Store<T, TVector>(ref Unsafe.Add(ref y, (2 * step) + (2 * T.Count)), y22, y23);
        Store<T, TVector>(ref Unsafe.Add(ref y, 3 * step), y30, y31);
        if (R.Wide) Store<T, TVector>(ref Unsafe.Add(ref y, (3 * step) + (2 * T.Count)), y32, y33);
        if (R.Count > 4)
        {
            Store<T, TVector>(ref Unsafe.Add(ref y, 4 * step), y40, y41);
            if (R.Wide) Store<T, TVector>(ref Unsafe.Add(ref y, (4 * step) + (2 * T.Count)), y42, y43);
            Store<T, TVector>(ref Unsafe.Add(ref y, 5 * step), y50, y51);
            if (R.Wide) Store<T, TVector>(ref Unsafe.Add(ref y, (5 * step) + (2 * T.Count)), y52, y53);
        }
        if (R.Count > 6)
        {
            Store<T, TVector>(ref Unsafe.Add(ref y, 6 * step), y60, y61);
            Store<T, TVector>(ref Unsafe.Add(ref y, 7 * step), y70, y71);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<T, TVector>(ref float y, TVector left, TVector right) where T : struct, IProductLanes<TVector> where TVector : struct
    {
        T.Store(left, ref y);
        T.Store(right, ref Unsafe.Add(ref y, T.Count));
    }
}
