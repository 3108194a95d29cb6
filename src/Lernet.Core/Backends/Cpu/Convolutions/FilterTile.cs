using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lernet.Backends.Cpu;

/// <summary>Neighbouring numbers, each in the same few products with vectors of filters: all sums in registers.</summary>
/// <remarks>The one loop of all three products of a convolution. In the sums of a picture, neighbours are places along a row and the sum
/// runs over elements of the kernel and channels; in those of the weights, neighbours are channels and the sum runs over places.</remarks>
internal static class FilterTile
{
    /// <summary>How many numbers may be read beyond a row of neighbours.</summary>
    public const int Beyond = 56;

    /// <summary>y[p, f] = start[p, f] + Σ over strips s and i below count of x[places[s] + i · stepX + p · S.Size] · w[weights[s] + i · stepW + f].</summary>
    /// <remarks>A tile that is wide (W) has H.Rows neighbours p and two vectors of filters, any other 2 · H.Rows neighbours and one vector.
    /// The sum is added last: short sums added to long ones round less.</remarks>
    /// <param name="x">Number 0 of the neighbours.</param>
    /// <param name="w">Filter 0.</param>
    /// <param name="sum">What the sum runs over.</param>
    /// <param name="start">What sums are added to.</param>
    /// <param name="stepStart">The step from neighbour to neighbour there; 0 if all share it.</param>
    /// <param name="y">The results.</param>
    /// <param name="stepY">The step from neighbour to neighbour.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run<T, TVector, H, W, S>(
        ref float x, ref float w, in FilterSum sum, ref float start, nint stepStart, ref float y, nint stepY)
        where T : struct, IProductLanes<TVector> where TVector : struct where H : struct, IHeight where W : struct, IFlag where S : struct, IStep
    {
        TVector y00 = default, y01 = default, y10 = default, y11 = default, y20 = default, y21 = default, y30 = default, y31 = default;
        TVector y40 = default, y41 = default, y50 = default, y51 = default, y60 = default, y61 = default, y70 = default, y71 = default;
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
                var left = T.Load(ref met);
                var right = W.IsSet ? T.Load(ref Unsafe.Add(ref met, T.Count)) : left;
                var seen = T.Same(at);
                y00 = T.MultiplyAdd(seen, left, y00);
                y01 = T.MultiplyAdd(W.IsSet ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 0) * S.Size)), right, y01);
                seen = T.Same(Unsafe.Add(ref at, 1 * S.Size));
                y10 = T.MultiplyAdd(seen, left, y10);
                y11 = T.MultiplyAdd(W.IsSet ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 1) * S.Size)), right, y11);
                seen = T.Same(Unsafe.Add(ref at, 2 * S.Size));
                y20 = T.MultiplyAdd(seen, left, y20);
                y21 = T.MultiplyAdd(W.IsSet ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 2) * S.Size)), right, y21);
                seen = T.Same(Unsafe.Add(ref at, 3 * S.Size));
                y30 = T.MultiplyAdd(seen, left, y30);
                y31 = T.MultiplyAdd(W.IsSet ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 3) * S.Size)), right, y31);
                if (H.Rows > 4)
                {
                    seen = T.Same(Unsafe.Add(ref at, 4 * S.Size));
                    y40 = T.MultiplyAdd(seen, left, y40);
                    y41 = T.MultiplyAdd(W.IsSet ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 4) * S.Size)), right, y41);
                    seen = T.Same(Unsafe.Add(ref at, 5 * S.Size));
                    y50 = T.MultiplyAdd(seen, left, y50);
                    y51 = T.MultiplyAdd(W.IsSet ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 5) * S.Size)), right, y51);
                }
                if (H.Rows > 6)
                {
                    seen = T.Same(Unsafe.Add(ref at, 6 * S.Size));
                    y60 = T.MultiplyAdd(seen, left, y60);
                    y61 = T.MultiplyAdd(W.IsSet ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 6) * S.Size)), right, y61);
                    seen = T.Same(Unsafe.Add(ref at, 7 * S.Size));
                    y70 = T.MultiplyAdd(seen, left, y70);
                    y71 = T.MultiplyAdd(W.IsSet ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 7) * S.Size)), right, y71);
                }
                if (H.Rows > 8)
                {
                    seen = T.Same(Unsafe.Add(ref at, 8 * S.Size));
                    y80 = T.MultiplyAdd(seen, left, y80);
                    y81 = T.MultiplyAdd(W.IsSet ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 8) * S.Size)), right, y81);
                    seen = T.Same(Unsafe.Add(ref at, 9 * S.Size));
                    y90 = T.MultiplyAdd(seen, left, y90);
                    y91 = T.MultiplyAdd(W.IsSet ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 9) * S.Size)), right, y91);
                    seen = T.Same(Unsafe.Add(ref at, 10 * S.Size));
                    ya0 = T.MultiplyAdd(seen, left, ya0);
                    ya1 = T.MultiplyAdd(W.IsSet ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 10) * S.Size)), right, ya1);
                    seen = T.Same(Unsafe.Add(ref at, 11 * S.Size));
                    yb0 = T.MultiplyAdd(seen, left, yb0);
                    yb1 = T.MultiplyAdd(W.IsSet ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 11) * S.Size)), right, yb1);
                    seen = T.Same(Unsafe.Add(ref at, 12 * S.Size));
                    yc0 = T.MultiplyAdd(seen, left, yc0);
                    yc1 = T.MultiplyAdd(W.IsSet ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 12) * S.Size)), right, yc1);
                    seen = T.Same(Unsafe.Add(ref at, 13 * S.Size));
                    yd0 = T.MultiplyAdd(seen, left, yd0);
                    yd1 = T.MultiplyAdd(W.IsSet ? seen : T.Same(Unsafe.Add(ref at, (H.Rows + 13) * S.Size)), right, yd1);
                }
                at = ref Unsafe.Add(ref at, stepX);
                met = ref Unsafe.Add(ref met, stepW);
            }
        }
        Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 0, y00, y01);
        Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 1, y10, y11);
        Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 2, y20, y21);
        Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 3, y30, y31);
        if (H.Rows > 4)
        {
            Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 4, y40, y41);
            Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 5, y50, y51);
        }
        if (H.Rows > 6)
        {
            Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 6, y60, y61);
            Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 7, y70, y71);
        }
        if (H.Rows > 8)
        {
            Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 8, y80, y81);
            Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 9, y90, y91);
            Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 10, ya0, ya1);
            Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 11, yb0, yb1);
            Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 12, yc0, yc1);
            Put<T, TVector, H, W>(ref start, stepStart, ref y, stepY, 13, yd0, yd1);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put<T, TVector, H, W>(ref float start, nint stepStart, ref float y, nint stepY, nint p, TVector one, TVector other)
        where T : struct, IProductLanes<TVector> where TVector : struct where H : struct, IHeight where W : struct, IFlag
    {
        var (next, nextY) = W.IsSet ? (T.Count, T.Count) : (H.Rows * stepStart, H.Rows * stepY);
        ref var begin = ref Unsafe.Add(ref start, p * stepStart);
        ref var end = ref Unsafe.Add(ref y, p * stepY);
        T.Store(T.Add(T.Load(ref begin), one), ref end);
        T.Store(T.Add(T.Load(ref Unsafe.Add(ref begin, next)), other), ref Unsafe.Add(ref end, nextY));
    }
}
