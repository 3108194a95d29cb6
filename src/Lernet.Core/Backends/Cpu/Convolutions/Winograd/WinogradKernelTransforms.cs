using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>What F(2 x 2, 3 x 3) does to kernels, as <see cref="WinogradTransforms"/> to tiles.</summary>
internal static class WinogradKernelTransforms
{
    /// <summary>G g Gᵀ of a kernel of 3 x 3.</summary>
    /// <param name="g">Its first element.</param>
    /// <param name="next">The step from element to element; below 0 where the kernel is turned by 180°.</param>
    /// <param name="u">The first position.</param>
    /// <param name="step">The step from position to position.</param>
    /// <param name="count">Filters, rounded up to whole vectors.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Kernel<V>(ref float g, nint next, ref float u, nint step, int count) where V : struct, ILanes<V>
    {
        for (nint f = 0; f < count; f += V.Count)
        {
            ref var from = ref Unsafe.Add(ref g, f);
            ref var to = ref Unsafe.Add(ref u, f);
            Column(ref from, next, out V a0, out V a1, out V a2, out V a3);
            Column(ref Unsafe.Add(ref from, next), next, out V b0, out V b1, out V b2, out V b3);
            Column(ref Unsafe.Add(ref from, 2 * next), next, out V c0, out V c1, out V c2, out V c3);
            Row(ref to, 0, step, a0, b0, c0);
            Row(ref to, 4, step, a1, b1, c1);
            Row(ref to, 8, step, a2, b2, c2);
            Row(ref to, 12, step, a3, b3, c3);
        }
    }

    /// <summary>Gᵀ u G: the gradient of a kernel, element after element.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Weights<V>(ref float u, nint step, ref float w, nint next, int count) where V : struct, ILanes<V>
    {
        for (nint c = 0; c < count; c += V.Count)
        {
            ref var from = ref Unsafe.Add(ref u, c);
            ref var to = ref Unsafe.Add(ref w, c);
            WeightColumn(ref from, step, out V a0, out V a1, out V a2);
            WeightColumn(ref Unsafe.Add(ref from, step), step, out V b0, out V b1, out V b2);
            WeightColumn(ref Unsafe.Add(ref from, 2 * step), step, out V c0, out V c1, out V c2);
            WeightColumn(ref Unsafe.Add(ref from, 3 * step), step, out V d0, out V d1, out V d2);
            WeightRow(ref to, next, a0, b0, c0, d0);
            WeightRow(ref Unsafe.Add(ref to, 3 * next), next, a1, b1, c1, d1);
            WeightRow(ref Unsafe.Add(ref to, 6 * next), next, a2, b2, c2, d2);
        }
    }

    // G g for one column.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Column<V>(ref float g, nint next, out V u0, out V u1, out V u2, out V u3) where V : struct, ILanes<V>
    {
        V first = WinogradTransforms.At<V>(ref g, 0, next), last = WinogradTransforms.At<V>(ref g, 6, next);
        Spread(first, WinogradTransforms.At<V>(ref g, 3, next), last, out u1, out u2);
        (u0, u3) = (first, last);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Row<V>(ref float u, nint i, nint step, V g0, V g1, V g2) where V : struct, ILanes<V>
    {
        Spread(g0, g1, g2, out var u1, out var u2);
        WinogradTransforms.Put(ref u, i, step, g0, u1, u2, g2);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Spread<V>(V g0, V g1, V g2, out V u1, out V u2) where V : struct, ILanes<V>
    {
        var (outer, half) = (g0 + g2, V.Same(0.5f));
        (u1, u2) = ((outer + g1) * half, (outer - g1) * half);
    }

    // Gᵀ u for one column.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WeightColumn<V>(ref float u, nint step, out V w0, out V w1, out V w2) where V : struct, ILanes<V> => Gather(
        WinogradTransforms.At<V>(ref u, 0, step), WinogradTransforms.At<V>(ref u, 4, step), WinogradTransforms.At<V>(ref u, 8, step),
        WinogradTransforms.At<V>(ref u, 12, step), out w0, out w1, out w2);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WeightRow<V>(ref float w, nint next, V u0, V u1, V u2, V u3) where V : struct, ILanes<V>
    {
        Gather(u0, u1, u2, u3, out var w0, out var w1, out var w2);
        w0.Store(ref w, 0);
        w1.Store(ref Unsafe.Add(ref w, next), 0);
        w2.Store(ref Unsafe.Add(ref w, 2 * next), 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Gather<V>(V u0, V u1, V u2, V u3, out V w0, out V w1, out V w2) where V : struct, ILanes<V>
    {
        var half = V.Same(0.5f);
        var (sum, difference) = ((u1 + u2) * half, (u1 - u2) * half);
        (w0, w1, w2) = (u0 + sum, difference, sum + u3);
    }
}
