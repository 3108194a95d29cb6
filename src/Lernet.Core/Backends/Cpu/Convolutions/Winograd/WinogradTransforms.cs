using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>What F(2 x 2, 3 x 3) does to tiles, for vectors of channels: a small matrix from the left and its transpose from the right.</summary>
/// <remarks>Position 4 r + c of a tile is its row r, column c.</remarks>
internal static class WinogradTransforms
{
    /// <summary>Bᵀ d B of a tile of 4 x 4 places.</summary>
    /// <param name="d">Its first place.</param>
    /// <param name="row">The step from row to row.</param>
    /// <param name="column">The step from column to column.</param>
    /// <param name="v">The first position.</param>
    /// <param name="step">The step from position to position.</param>
    /// <param name="count">Channels, rounded up to whole vectors.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Picture<V>(ref float d, nint row, nint column, ref float v, nint step, int count) where V : struct, ILanes<V>
    {
        for (nint c = 0; c < count; c += V.Count)
        {
            ref var from = ref Unsafe.Add(ref d, c);
            ref var to = ref Unsafe.Add(ref v, c);
            Column(ref from, row, out V a0, out V a1, out V a2, out V a3);
            Column(ref Unsafe.Add(ref from, column), row, out V b0, out V b1, out V b2, out V b3);
            Column(ref Unsafe.Add(ref from, 2 * column), row, out V c0, out V c1, out V c2, out V c3);
            Column(ref Unsafe.Add(ref from, 3 * column), row, out V d0, out V d1, out V d2, out V d3);
            Put(ref to, 0, step, a0 - c0, b0 + c0, c0 - b0, b0 - d0);
            Put(ref to, 4, step, a1 - c1, b1 + c1, c1 - b1, b1 - d1);
            Put(ref to, 8, step, a2 - c2, b2 + c2, c2 - b2, b2 - d2);
            Put(ref to, 12, step, a3 - c3, b3 + c3, c3 - b3, b3 - d3);
        }
    }

    /// <summary>Aᵀ m A: the 2 x 2 results of a tile.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Results<V>(ref float m, nint step, ref float y, nint row, nint column, int count) where V : struct, ILanes<V>
    {
        for (nint f = 0; f < count; f += V.Count)
        {
            ref var from = ref Unsafe.Add(ref m, f);
            ref var to = ref Unsafe.Add(ref y, f);
            Sums(ref from, step, out V a0, out V a1);
            Sums(ref Unsafe.Add(ref from, step), step, out V b0, out V b1);
            Sums(ref Unsafe.Add(ref from, 2 * step), step, out V c0, out V c1);
            Sums(ref Unsafe.Add(ref from, 3 * step), step, out V d0, out V d1);
            (a0 + b0 + c0).Store(ref to, 0);
            (b0 - c0 - d0).Store(ref Unsafe.Add(ref to, column), 0);
            (a1 + b1 + c1).Store(ref Unsafe.Add(ref to, row), 0);
            (b1 - c1 - d1).Store(ref Unsafe.Add(ref to, row + column), 0);
        }
    }

    /// <summary>A g Aᵀ: what the gradient of 2 x 2 results gives to the positions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Gradients<V>(ref float g, nint row, nint column, ref float m, nint step, int count) where V : struct, ILanes<V>
    {
        for (nint f = 0; f < count; f += V.Count)
        {
            ref var from = ref Unsafe.Add(ref g, f);
            ref var to = ref Unsafe.Add(ref m, f);
            V a = At<V>(ref from, 0, row), b = At<V>(ref from, 1, column), c = At<V>(ref from, 1, row), d = At<V>(ref from, 1, row + column);
            V left = a + c, right = b + d;
            Put(ref to, 0, step, a, a + b, a - b, -b);
            Put(ref to, 4, step, left, left + right, left - right, -right);
            (left, right) = (a - c, b - d);
            Put(ref to, 8, step, left, left + right, left - right, -right);
            Put(ref to, 12, step, -c, -c - d, d - c, d);
        }
    }

    /// <summary>The vector i steps from x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V At<V>(ref float x, nint i, nint step) where V : struct, ILanes<V> => V.Load(ref Unsafe.Add(ref x, i * step), 0);

    /// <summary>Writes four positions, from position i on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Put<V>(ref float y, nint i, nint step, V v0, V v1, V v2, V v3) where V : struct, ILanes<V>
    {
        v0.Store(ref Unsafe.Add(ref y, i * step), 0);
        v1.Store(ref Unsafe.Add(ref y, (i + 1) * step), 0);
        v2.Store(ref Unsafe.Add(ref y, (i + 2) * step), 0);
        v3.Store(ref Unsafe.Add(ref y, (i + 3) * step), 0);
    }

    // Bᵀ d for one column.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Column<V>(ref float d, nint row, out V v0, out V v1, out V v2, out V v3) where V : struct, ILanes<V>
    {
        V d1 = At<V>(ref d, 1, row), d2 = At<V>(ref d, 2, row);
        (v0, v1, v2, v3) = (At<V>(ref d, 0, row) - d2, d1 + d2, d2 - d1, d1 - At<V>(ref d, 3, row));
    }

    // Aᵀ m for one column.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Sums<V>(ref float m, nint step, out V y0, out V y1) where V : struct, ILanes<V>
    {
        V m1 = At<V>(ref m, 4, step), m2 = At<V>(ref m, 8, step);
        (y0, y1) = (At<V>(ref m, 0, step) + m1 + m2, m1 - m2 - At<V>(ref m, 12, step));
    }
}
