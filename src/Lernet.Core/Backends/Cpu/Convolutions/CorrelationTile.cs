using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Lernet.Backends.Cpu;

/// <summary>Several filters at a few vectors of neighbouring places, all sums in registers.</summary>
internal static class CorrelationTile
{
    /// <summary>y[r, p] = b[r] + Σ over strips s and i below count of w[s, i, r] · x[places[s] + i · stepX + p].</summary>
    /// <remarks>For R.Count rows r and R.Vectors · V.Count places p.</remarks>
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
        TVector y02 = y00, y12 = y10, y22 = y20, y32 = y30, y42 = y40, y52 = y50, y62 = y60, y72 = y70;
        TVector y03 = y00, y13 = y10, y23 = y20, y33 = y30, y43 = y40, y53 = y50;
        var (count, stepX) = (sum.Count, sum.StepX);
        foreach (var place in sum.Places)
        {
            ref var seen = ref Unsafe.Add(ref x, place);
            for (var i = count; i > 0; i--)
            {
                TVector x0 = T.Load(ref seen), x1 = T.Load(ref Unsafe.Add(ref seen, T.Count)), x2 = x0, x3 = x0;
                if (R.Vectors > 2) x2 = T.Load(ref Unsafe.Add(ref seen, 2 * T.Count));
                if (R.Vectors > 3) x3 = T.Load(ref Unsafe.Add(ref seen, 3 * T.Count));
                var weight = T.Same(w);
                y00 = T.MultiplyAdd(weight, x0, y00);
                y01 = T.MultiplyAdd(weight, x1, y01);
                if (R.Vectors > 2) y02 = T.MultiplyAdd(weight, x2, y02);
                if (R.Vectors > 3) y03 = T.MultiplyAdd(weight, x3, y03);
                weight = T.Same(Unsafe.Add(ref w, 1));
                y10 = T.MultiplyAdd(weight, x0, y10);
                y11 = T.MultiplyAdd(weight, x1, y11);
                if (R.Vectors > 2) y12 = T.MultiplyAdd(weight, x2, y12);
                if (R.Vectors > 3) y13 = T.MultiplyAdd(weight, x3, y13);
                weight = T.Same(Unsafe.Add(ref w, 2));
                y20 = T.MultiplyAdd(weight, x0, y20);
                y21 = T.MultiplyAdd(weight, x1, y21);
                if (R.Vectors > 2) y22 = T.MultiplyAdd(weight, x2, y22);
                if (R.Vectors > 3) y23 = T.MultiplyAdd(weight, x3, y23);
                weight = T.Same(Unsafe.Add(ref w, 3));
                y30 = T.MultiplyAdd(weight, x0, y30);
                y31 = T.MultiplyAdd(weight, x1, y31);
                if (R.Vectors > 2) y32 = T.MultiplyAdd(weight, x2, y32);
                if (R.Vectors > 3) y33 = T.MultiplyAdd(weight, x3, y33);
                if (R.Count > 4)
                {
                    weight = T.Same(Unsafe.Add(ref w, 4));
                    y40 = T.MultiplyAdd(weight, x0, y40);
                    y41 = T.MultiplyAdd(weight, x1, y41);
                    if (R.Vectors > 2) y42 = T.MultiplyAdd(weight, x2, y42);
                    if (R.Vectors > 3) y43 = T.MultiplyAdd(weight, x3, y43);
                    weight = T.Same(Unsafe.Add(ref w, 5));
                    y50 = T.MultiplyAdd(weight, x0, y50);
                    y51 = T.MultiplyAdd(weight, x1, y51);
                    if (R.Vectors > 2) y52 = T.MultiplyAdd(weight, x2, y52);
                    if (R.Vectors > 3) y53 = T.MultiplyAdd(weight, x3, y53);
                }
                if (R.Count > 6)
                {
                    weight = T.Same(Unsafe.Add(ref w, 6));
                    y60 = T.MultiplyAdd(weight, x0, y60);
                    y61 = T.MultiplyAdd(weight, x1, y61);
                    if (R.Vectors > 2) y62 = T.MultiplyAdd(weight, x2, y62);
                    weight = T.Same(Unsafe.Add(ref w, 7));
                    y70 = T.MultiplyAdd(weight, x0, y70);
                    y71 = T.MultiplyAdd(weight, x1, y71);
                    if (R.Vectors > 2) y72 = T.MultiplyAdd(weight, x2, y72);
                }
                w = ref Unsafe.Add(ref w, R.Count);
                seen = ref Unsafe.Add(ref seen, stepX);
            }
        }
        Store<T, TVector, R>(ref y, y00, y01, y02, y03);
        Store<T, TVector, R>(ref Unsafe.Add(ref y, step), y10, y11, y12, y13);
        Store<T, TVector, R>(ref Unsafe.Add(ref y, 2 * step), y20, y21, y22, y23);
        Store<T, TVector, R>(ref Unsafe.Add(ref y, 3 * step), y30, y31, y32, y33);
        if (R.Count > 4)
        {
            Store<T, TVector, R>(ref Unsafe.Add(ref y, 4 * step), y40, y41, y42, y43);
            Store<T, TVector, R>(ref Unsafe.Add(ref y, 5 * step), y50, y51, y52, y53);
        }
        if (R.Count > 6)
        {
            Store<T, TVector, R>(ref Unsafe.Add(ref y, 6 * step), y60, y61, y62, default);
            Store<T, TVector, R>(ref Unsafe.Add(ref y, 7 * step), y70, y71, y72, default);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<T, TVector, R>(ref float y, TVector y0, TVector y1, TVector y2, TVector y3)
        where T : struct, IProductLanes<TVector> where TVector : struct where R : struct, ITileRows
    {
        T.Store(y0, ref y);
        T.Store(y1, ref Unsafe.Add(ref y, T.Count));
        if (R.Vectors > 2) T.Store(y2, ref Unsafe.Add(ref y, 2 * T.Count));
        if (R.Vectors > 3) T.Store(y3, ref Unsafe.Add(ref y, 3 * T.Count));
    }
}
