using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Lernet.Backends.Cpu;

/// <summary>The kernel of matrix products: a tile of y, a few rows high and one or two vectors wide, whose sums stay in registers.</summary>
/// <remarks>Goto and van de Geijn 2008, "Anatomy of high-performance matrix multiplication". Every sum runs over k in ascending order,
/// whatever the shape of the tile, so that an element of y does not depend on the tile it falls into.</remarks>
internal static class Tile
{
    // Steps of k after which a line must have come from the second cache. Narrower vectors than AVX-512 wait for nothing, and have no
    // instruction to spare.
    private const int Soon = 8;

    /// <summary>y (+)= a b, for <paramref name="depth"/> steps of k.</summary>
    /// <param name="a">Element [0, 0] of the rows.</param>
    /// <param name="step">The step from k to k + 1 if rows lie side by side, else from row to row.</param>
    /// <param name="b">Element [0, 0] of the columns, which lie side by side.</param>
    /// <param name="stepB">The step from k to k + 1.</param>
    /// <param name="depth">The number of steps.</param>
    /// <param name="bias">Where sums start, for each column; none if null.</param>
    /// <param name="y">Element [0, 0] of the tile.</param>
    /// <param name="row">The step from row to row of y.</param>
    /// <param name="end">What becomes of the sums.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run<T, TVector, S>(
        ref float a, nint step, ref float b, nint stepB, int depth, ref float bias, ref float y, nint row, TileEnd end)
        where T : struct, IProductLanes<TVector> where TVector : struct where S : struct, ITileShape
    {
        TVector left = default, right = default;
        if (!Unsafe.IsNullRef(ref bias))
        {
            left = T.Load(ref bias);
            if (S.Wide) right = T.Load(ref Unsafe.Add(ref bias, T.Count));
        }
        TVector y00 = left, y01 = right, y10 = left, y11 = right, y20 = left, y21 = right;
        TVector y30 = left, y31 = right, y40 = left, y41 = right, y50 = left, y51 = right;
        TVector y60 = left, y61 = right, y70 = left, y71 = right, y80 = left, y81 = right;
        TVector y90 = left, y91 = right, ya0 = left, ya1 = right, yb0 = left, yb1 = right;

        // Rows that are not side by side are reached from every third of them in one instruction each.
        var twice = 2 * step;
        ref var a3 = ref Unsafe.Add(ref a, 3 * step);
        ref var a6 = ref Unsafe.Add(ref a, 6 * step);
        ref var a9 = ref Unsafe.Add(ref a, 9 * step);
        ref var line = ref y;
        for (var r = 0; r < S.Rows; r++)
        {
            Ahead(ref line);
            if (S.Wide && T.Count == 16) Ahead(ref Unsafe.Add(ref line, (2 * T.Count) - 1));
            line = ref Unsafe.Add(ref line, row);
        }
        // In bytes, and down to 0: the loop is as long as the processor can decode while it multiplies.
        var (soonA, soonB) = (Soon * step * sizeof(float), Soon * stepB * sizeof(float));
        for (var k = depth; k != 0; k--)
        {
            var b0 = T.Load(ref b);
            var b1 = S.Wide ? T.Load(ref Unsafe.Add(ref b, T.Count)) : default;
            if (T.Count == 16)
            {
                Ahead(ref Unsafe.AddByteOffset(ref b, soonB));
                if (S.Wide) Ahead(ref Unsafe.AddByteOffset(ref Unsafe.Add(ref b, T.Count), soonB));
                if (S.SideBySide) Ahead(ref Unsafe.AddByteOffset(ref a, soonA));
            }
            b = ref Unsafe.Add(ref b, stepB);
            var x = T.Same(a);
            y00 = T.MultiplyAdd(x, b0, y00);
            if (S.Wide) y01 = T.MultiplyAdd(x, b1, y01);
            x = T.Same(S.SideBySide ? Unsafe.Add(ref a, 1) : Unsafe.Add(ref a, step));
            y10 = T.MultiplyAdd(x, b0, y10);
            if (S.Wide) y11 = T.MultiplyAdd(x, b1, y11);
            x = T.Same(S.SideBySide ? Unsafe.Add(ref a, 2) : Unsafe.Add(ref a, twice));
            y20 = T.MultiplyAdd(x, b0, y20);
            if (S.Wide) y21 = T.MultiplyAdd(x, b1, y21);
            x = T.Same(S.SideBySide ? Unsafe.Add(ref a, 3) : a3);
            y30 = T.MultiplyAdd(x, b0, y30);
            if (S.Wide) y31 = T.MultiplyAdd(x, b1, y31);
            if (S.Rows > 4)
            {
                x = T.Same(S.SideBySide ? Unsafe.Add(ref a, 4) : Unsafe.Add(ref a3, step));
                y40 = T.MultiplyAdd(x, b0, y40);
                if (S.Wide) y41 = T.MultiplyAdd(x, b1, y41);
                x = T.Same(S.SideBySide ? Unsafe.Add(ref a, 5) : Unsafe.Add(ref a3, twice));
                y50 = T.MultiplyAdd(x, b0, y50);
                if (S.Wide) y51 = T.MultiplyAdd(x, b1, y51);
            }
            if (S.Rows > 6)
            {
                x = T.Same(S.SideBySide ? Unsafe.Add(ref a, 6) : a6);
                y60 = T.MultiplyAdd(x, b0, y60);
                if (S.Wide) y61 = T.MultiplyAdd(x, b1, y61);
                x = T.Same(S.SideBySide ? Unsafe.Add(ref a, 7) : Unsafe.Add(ref a6, step));
                y70 = T.MultiplyAdd(x, b0, y70);
                if (S.Wide) y71 = T.MultiplyAdd(x, b1, y71);
                x = T.Same(S.SideBySide ? Unsafe.Add(ref a, 8) : Unsafe.Add(ref a6, twice));
                y80 = T.MultiplyAdd(x, b0, y80);
                if (S.Wide) y81 = T.MultiplyAdd(x, b1, y81);
                x = T.Same(S.SideBySide ? Unsafe.Add(ref a, 9) : a9);
                y90 = T.MultiplyAdd(x, b0, y90);
                if (S.Wide) y91 = T.MultiplyAdd(x, b1, y91);
                x = T.Same(S.SideBySide ? Unsafe.Add(ref a, 10) : Unsafe.Add(ref a9, step));
                ya0 = T.MultiplyAdd(x, b0, ya0);
                if (S.Wide) ya1 = T.MultiplyAdd(x, b1, ya1);
                x = T.Same(S.SideBySide ? Unsafe.Add(ref a, 11) : Unsafe.Add(ref a9, twice));
                yb0 = T.MultiplyAdd(x, b0, yb0);
                if (S.Wide) yb1 = T.MultiplyAdd(x, b1, yb1);
            }
            a = ref Unsafe.Add(ref a, S.SideBySide ? step : 1);
            if (S.SideBySide) continue;
            a3 = ref Unsafe.Add(ref a3, 1);
            if (S.Rows > 6)
            {
                a6 = ref Unsafe.Add(ref a6, 1);
                a9 = ref Unsafe.Add(ref a9, 1);
            }
        }
        Put<T, TVector, S>(ref Unsafe.Add(ref y, 0), y00, y01, end);
        Put<T, TVector, S>(ref Unsafe.Add(ref y, row), y10, y11, end);
        Put<T, TVector, S>(ref Unsafe.Add(ref y, 2 * row), y20, y21, end);
        Put<T, TVector, S>(ref Unsafe.Add(ref y, 3 * row), y30, y31, end);
        if (S.Rows > 4)
        {
            Put<T, TVector, S>(ref Unsafe.Add(ref y, 4 * row), y40, y41, end);
            Put<T, TVector, S>(ref Unsafe.Add(ref y, 5 * row), y50, y51, end);
        }
        if (S.Rows > 6)
        {
            Put<T, TVector, S>(ref Unsafe.Add(ref y, 6 * row), y60, y61, end);
            Put<T, TVector, S>(ref Unsafe.Add(ref y, 7 * row), y70, y71, end);
            Put<T, TVector, S>(ref Unsafe.Add(ref y, 8 * row), y80, y81, end);
            Put<T, TVector, S>(ref Unsafe.Add(ref y, 9 * row), y90, y91, end);
            Put<T, TVector, S>(ref Unsafe.Add(ref y, 10 * row), ya0, ya1, end);
            Put<T, TVector, S>(ref Unsafe.Add(ref y, 11 * row), yb0, yb1, end);
        }
    }

    // Asks for a line of the cache that is needed soon. An address is all it takes; nothing is read.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Ahead(ref float x)
    {
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref x));
    }

    // Asks for a line that is needed later, as near as the second cache.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Later(ref float x)
    {
        if (Sse.IsSupported) Sse.Prefetch1(Unsafe.AsPointer(ref x));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put<T, TVector, S>(ref float y, TVector left, TVector right, TileEnd end)
        where T : struct, IProductLanes<TVector> where TVector : struct where S : struct, ITileShape
    {
        ref var other = ref Unsafe.Add(ref y, T.Count);
        if ((end & TileEnd.Add) != 0)
        {
            left = T.Add(T.Load(ref y), left);
            if (S.Wide) right = T.Add(T.Load(ref other), right);
        }
        if ((end & TileEnd.Positive) != 0)
        {
            left = T.Positive(left);
            if (S.Wide) right = T.Positive(right);
        }
        T.Store(left, ref y);
        if (S.Wide) T.Store(right, ref other);
    }
}
