using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lernet.Backends.Cpu;

/// <summary>Neighbouring numbers, each multiplied with the same few vectors: all sums in registers.</summary>
/// <remarks>The loop of all three products of a convolution. In the sums of a picture, neighbours are places along a row, vectors are filters,
/// and the sum runs over elements of the kernel and channels; in those of the weights, neighbours are filters, vectors are what the kernel
/// sees, and the sum runs over places.</remarks>
internal static class FilterTile
{
    /// <summary>How many numbers may be read beyond a row of neighbours.</summary>
    public const int Beyond = 56;

    /// <summary>y[p, f] = start[p, f] + Σ over strips s and i below count of x[places[s] + i · stepX + p · S.Size] · w[weights[s] + i · stepW + f].</summary>
    /// <remarks>A tile has H.Rows neighbours p and two or three vectors, or twice as many neighbours and one vector.
    /// The sum is added last: short sums added to long ones round less.</remarks>
    /// <param name="x">Number 0 of the neighbours.</param>
    /// <param name="w">Number 0 of the vectors.</param>
    /// <param name="sum">What the sum runs over.</param>
    /// <param name="start">What sums are added to.</param>
    /// <param name="stepStart">The step from neighbour to neighbour there; 0 if all share it.</param>
    /// <param name="y">The results.</param>
    /// <param name="stepY">The step from neighbour to neighbour.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run<T, TVector, H, W, S>(
        ref float x, ref float w, in FilterSum sum, ref float start, nint stepStart, ref float y, nint stepY)
        where T : struct, IProductLanes<TVector> where TVector : struct where H : struct, IHeight where W : struct, IVectors where S : struct, IStep
    {
        TVector y00 = default, y01 = default, y02 = default, y10 = default, y11 = default, y12 = default, y20 = default, y21 = default, y22 = default;
        TVector y30 = default, y31 = default, y32 = default, y40 = default, y41 = default, y42 = default, y50 = default, y51 = default, y52 = default;
        TVector y60 = default, y61 = default, y62 = default, y70 = default, y71 = default, y72 = default;
        TVector y80 = default, y81 = default, y90 = default, y91 = default, ya0 = default, ya1 = default;
        TVector yb0 = default, yb1 = default, yc0 = default, yc1 = default, yd0 = default, yd1 = default;
        var (count, stepX, stepW) = (sum.Count, sum.StepX, sum.StepW);
        ref var place = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(sum.Places), sum.First);
        ref var weight = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(sum.Weights), sum.First);
        for (nint s = 0; s < sum.Strips; s++)
        {
            ref var at = ref Unsafe.Add(ref x, Unsafe.Add(ref place, s));
            ref var met = ref Unsafe.Add(ref w, Unsafe.Add(ref weight, s));
            for (var i = count; i > 0; i--)
            {
                TVector left = T.Load(ref met), middle = left, right = left;
                if (W.Count > 1) middle = T.Load(ref Unsafe.Add(ref met, T.Count));
                if (W.Count > 2) right = T.Load(ref Unsafe.Add(ref met, 2 * T.Count));
                var seen = T.Same(at);
                y00 = T.MultiplyAdd(seen, left, y00);
                y01 = T.MultiplyAdd(W.Count > 1 ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 0) * S.Size)), middle, y01);
                if (W.Count > 2) y02 = T.MultiplyAdd(seen, right, y02);
                seen = T.Same(Unsafe.Add(ref at, 1 * S.Size));
                y10 = T.MultiplyAdd(seen, left, y10);
                y11 = T.MultiplyAdd(W.Count > 1 ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 1) * S.Size)), middle, y11);
                if (W.Count > 2) y12 = T.MultiplyAdd(seen, right, y12);
                seen = T.Same(Unsafe.Add(ref at, 2 * S.Size));
                y20 = T.MultiplyAdd(seen, left, y20);
                y21 = T.MultiplyAdd(W.Count > 1 ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 2) * S.Size)), middle, y21);
                if (W.Count > 2) y22 = T.MultiplyAdd(seen, right, y22);
                seen = T.Same(Unsafe.Add(ref at, 3 * S.Size));
                y30 = T.MultiplyAdd(seen, left, y30);
                y31 = T.MultiplyAdd(W.Count > 1 ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 3) * S.Size)), middle, y31);
                if (W.Count > 2) y32 = T.MultiplyAdd(seen, right, y32);
                if (H.Rows > 4)
                {
                    seen = T.Same(Unsafe.Add(ref at, 4 * S.Size));
                    y40 = T.MultiplyAdd(seen, left, y40);
                    y41 = T.MultiplyAdd(W.Count > 1 ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 4) * S.Size)), middle, y41);
                    if (W.Count > 2) y42 = T.MultiplyAdd(seen, right, y42);
                    seen = T.Same(Unsafe.Add(ref at, 5 * S.Size));
                    y50 = T.MultiplyAdd(seen, left, y50);
                    y51 = T.MultiplyAdd(W.Count > 1 ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 5) * S.Size)), middle, y51);
                    if (W.Count > 2) y52 = T.MultiplyAdd(seen, right, y52);
                }
                if (H.Rows > 6)
                {
                    seen = T.Same(Unsafe.Add(ref at, 6 * S.Size));
                    y60 = T.MultiplyAdd(seen, left, y60);
                    y61 = T.MultiplyAdd(W.Count > 1 ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 6) * S.Size)), middle, y61);
                    if (W.Count > 2) y62 = T.MultiplyAdd(seen, right, y62);
                    seen = T.Same(Unsafe.Add(ref at, 7 * S.Size));
                    y70 = T.MultiplyAdd(seen, left, y70);
                    y71 = T.MultiplyAdd(W.Count > 1 ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 7) * S.Size)), middle, y71);
                    if (W.Count > 2) y72 = T.MultiplyAdd(seen, right, y72);
                }
                if (H.Rows > 8)
                {
                    seen = T.Same(Unsafe.Add(ref at, 8 * S.Size));
                    y80 = T.MultiplyAdd(seen, left, y80);
                    y81 = T.MultiplyAdd(W.Count > 1 ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 8) * S.Size)), middle, y81);
                    seen = T.Same(Unsafe.Add(ref at, 9 * S.Size));
                    y90 = T.MultiplyAdd(seen, left, y90);
                    y91 = T.MultiplyAdd(W.Count > 1 ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 9) * S.Size)), middle, y91);
                    seen = T.Same(Unsafe.Add(ref at, 10 * S.Size));
                    ya0 = T.MultiplyAdd(seen, left, ya0);
                    ya1 = T.MultiplyAdd(W.Count > 1 ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 10) * S.Size)), middle, ya1);
                    seen = T.Same(Unsafe.Add(ref at, 11 * S.Size));
                    yb0 = T.MultiplyAdd(seen, left, yb0);
                    yb1 = T.MultiplyAdd(W.Count > 1 ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 11) * S.Size)), middle, yb1);
                    seen = T.Same(Unsafe.Add(ref at, 12 * S.Size));
                    yc0 = T.MultiplyAdd(seen, left, yc0);
                    yc1 = T.MultiplyAdd(W.Count > 1 ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 12) * S.Size)), middle, yc1);
                    seen = T.Same(Unsafe.Add(ref at, 13 * S.Size));
                    yd0 = T.MultiplyAdd(seen, left, yd0);
                    yd1 = T.MultiplyAdd(W.Count > 1 ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 13) * S.Size)), middle, yd1);
                }
                at = ref Unsafe.Add(ref at, stepX);
                met = ref Unsafe.Add(ref met, stepW);
            }
        }
        Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 0, y00, y01, y02);
        Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 1, y10, y11, y12);
        Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 2, y20, y21, y22);
        Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 3, y30, y31, y32);
        if (H.Rows > 4)
        {
            Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 4, y40, y41, y42);
            Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 5, y50, y51, y52);
        }
        if (H.Rows > 6)
        {
            Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 6, y60, y61, y62);
            Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 7, y70, y71, y72);
        }
        if (H.Rows > 8)
        {
            Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 8, y80, y81, default);
            Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 9, y90, y91, default);
            Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 10, ya0, ya1, default);
            Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 11, yb0, yb1, default);
            Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 12, yc0, yc1, default);
            Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 13, yd0, yd1, default);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put<T, TVector, H, W>(ref float start, nint stepStart, ref float y, nint stepY, nint p, TVector one, TVector two, TVector three)
        where T : struct, IProductLanes<TVector> where TVector : struct where H : struct, IHeight where W : struct, IVectors
    {
        var (next, nextY) = W.Count > 1 ? (T.Count, T.Count) : (H.Rows * stepStart, H.Rows * stepY);
        ref var begin = ref Unsafe.Add(ref start, p * stepStart);
        ref var end = ref Unsafe.Add(ref y, p * stepY);
        T.Store(T.Add(T.Load(ref begin), one), ref end);
        T.Store(T.Add(T.Load(ref Unsafe.Add(ref begin, next)), two), ref Unsafe.Add(ref end, nextY));
        if (W.Count > 2) T.Store(T.Add(T.Load(ref Unsafe.Add(ref begin, 2 * T.Count)), three), ref Unsafe.Add(ref end, 2 * T.Count));
    }
}
