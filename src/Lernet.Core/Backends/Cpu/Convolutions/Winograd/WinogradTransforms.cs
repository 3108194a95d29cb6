using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>The five linear maps of F(2 x 2, 3 x 3), for vectors of channels: each is a small matrix from the left and its transpose from the right.</summary>
/// <remarks>Position 4 r + c of a tile is its row r, column c.</remarks>
internal static class WinogradTransforms
{
    /// <summary>Bᵀ d B of tiles of 4 x 4 places.</summary>
    /// <param name="d">The first place.</param>
    /// <param name="row">The step from row to row.</param>
    /// <param name="odd">The step from an even column to the odd one after it.</param>
    /// <param name="even">The step from an even column to the next.</param>
    /// <param name="v">The first position.</param>
    /// <param name="step">The step from position to position.</param>
    /// <param name="count">Channels or tiles side by side; what is written is rounded up to whole vectors.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Picture<V>(ref float d, nint row, nint odd, nint even, ref float v, nint step, int count) where V : struct, ILanes<V>
    {
        for (nint i = 0; i < count; i += V.Count)
        {
            ref var from = ref Unsafe.Add(ref d, i);
            ref var to = ref Unsafe.Add(ref v, i);
            Column(ref from, row, out V a0, out V a1, out V a2, out V a3);
            Column(ref Unsafe.Add(ref from, odd), row, out V b0, out V b1, out V b2, out V b3);
            Column(ref Unsafe.Add(ref from, even), row, out V c0, out V c1, out V c2, out V c3);
            Column(ref Unsafe.Add(ref from, even + odd), row, out V d0, out V d1, out V d2, out V d3);
            Put(ref to, 0, step, a0 - c0, b0 + c0, c0 - b0, b0 - d0);
            Put(ref to, 4, step, a1 - c1, b1 + c1, c1 - b1, b1 - d1);
            Put(ref to, 8, step, a2 - c2, b2 + c2, c2 - b2, b2 - d2);
            Put(ref to, 12, step, a3 - c3, b3 + c3, c3 - b3, b3 - d3);
        }
    }

    /// <summary>Aᵀ m A + b for tiles side by side: two rows of results.</summary>
    /// <param name="m">The first position.</param>
    /// <param name="step">The step from position to position.</param>
    /// <param name="bias">b.</param>
    /// <param name="upper">The upper row.</param>
    /// <param name="lower">The lower row.</param>
    /// <param name="width">Numbers of a row; no other memory is touched.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Results<V>(ref float m, nint step, float bias, ref float upper, ref float lower, int width) where V : struct, ILanes<V>
    {
        var shift = V.Same(bias);
        for (var done = 0; done < width; done += 2 * V.Count)
        {
            ref var from = ref Unsafe.Add(ref m, done / 2);
            Sums(ref from, step, out V a0, out V a1);
            Sums(ref Unsafe.Add(ref from, step), step, out V b0, out V b1);
            Sums(ref Unsafe.Add(ref from, 2 * step), step, out V c0, out V c1);
            Sums(ref Unsafe.Add(ref from, 3 * step), step, out V d0, out V d1);
            var (right0, right1) = (b0 - c0 - d0, b1 - c1 - d1);
            V.Weave(a0 + b0 + c0 + shift, right0 + shift, out var first, out var second);
            Write(first, second, ref Unsafe.Add(ref upper, done), width - done);
            V.Weave(a1 + b1 + c1 + shift, right1 + shift, out first, out second);
            Write(first, second, ref Unsafe.Add(ref lower, done), width - done);
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
            Put(ref to, 0, step, a, a + b, a - b, -b);
            V e = a + c, h = b + d;
            Put(ref to, 4, step, e, e + h, e - h, -h);
            (e, h) = (a - c, b - d);
            Put(ref to, 8, step, e, e + h, e - h, -h);
            Put(ref to, 12, step, -c, -c - d, d - c, d);
        }
    }

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
            FromKernel(At<V>(ref from, 0, next), At<V>(ref from, 3, next), At<V>(ref from, 6, next), out var a0, out var a1, out var a2, out var a3);
            FromKernel(At<V>(ref from, 1, next), At<V>(ref from, 4, next), At<V>(ref from, 7, next), out var b0, out var b1, out var b2, out var b3);
            FromKernel(At<V>(ref from, 2, next), At<V>(ref from, 5, next), At<V>(ref from, 8, next), out var c0, out var c1, out var c2, out var c3);
            FromKernel(a0, b0, c0, out a0, out b0, out c0, out var last);
            Put(ref to, 0, step, a0, b0, c0, last);
            FromKernel(a1, b1, c1, out a1, out b1, out c1, out last);
            Put(ref to, 4, step, a1, b1, c1, last);
            FromKernel(a2, b2, c2, out a2, out b2, out c2, out last);
            Put(ref to, 8, step, a2, b2, c2, last);
            FromKernel(a3, b3, c3, out a3, out b3, out c3, out last);
            Put(ref to, 12, step, a3, b3, c3, last);
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
            ToWeights(At<V>(ref from, 0, step), At<V>(ref from, 4, step), At<V>(ref from, 8, step), At<V>(ref from, 12, step), out var a0, out var a1, out var a2);
            ToWeights(At<V>(ref from, 1, step), At<V>(ref from, 5, step), At<V>(ref from, 9, step), At<V>(ref from, 13, step), out var b0, out var b1, out var b2);
            ToWeights(At<V>(ref from, 2, step), At<V>(ref from, 6, step), At<V>(ref from, 10, step), At<V>(ref from, 14, step), out var c0, out var c1, out var c2);
            ToWeights(At<V>(ref from, 3, step), At<V>(ref from, 7, step), At<V>(ref from, 11, step), At<V>(ref from, 15, step), out var d0, out var d1, out var d2);
            Row(a0, b0, c0, d0, ref to, next);
            Row(a1, b1, c1, d1, ref Unsafe.Add(ref to, 3 * next), next);
            Row(a2, b2, c2, d2, ref Unsafe.Add(ref to, 6 * next), next);
        }

        static void Row(V a, V b, V c, V d, ref float to, nint next)
        {
            ToWeights(a, b, c, d, out a, out b, out c);
            a.Store(ref to, 0);
            b.Store(ref Unsafe.Add(ref to, next), 0);
            c.Store(ref Unsafe.Add(ref to, 2 * next), 0);
        }
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

    // G.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void FromKernel<V>(V g0, V g1, V g2, out V u0, out V u1, out V u2, out V u3) where V : struct, ILanes<V>
    {
        var (outer, half) = (g0 + g2, V.Same(0.5f));
        (u0, u1, u2, u3) = (g0, (outer + g1) * half, (outer - g1) * half, g2);
    }

    // Gᵀ.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ToWeights<V>(V u0, V u1, V u2, V u3, out V w0, out V w1, out V w2) where V : struct, ILanes<V>
    {
        var half = V.Same(0.5f);
        var (sum, difference) = ((u1 + u2) * half, (u1 - u2) * half);
        (w0, w1, w2) = (u0 + sum, difference, sum + u3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V At<V>(ref float x, nint i, nint step) where V : struct, ILanes<V> => V.Load(ref Unsafe.Add(ref x, i * step), 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put<V>(ref float y, nint i, nint step, V v0, V v1, V v2, V v3) where V : struct, ILanes<V>
    {
        v0.Store(ref Unsafe.Add(ref y, i * step), 0);
        v1.Store(ref Unsafe.Add(ref y, (i + 1) * step), 0);
        v2.Store(ref Unsafe.Add(ref y, (i + 2) * step), 0);
        v3.Store(ref Unsafe.Add(ref y, (i + 3) * step), 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write<V>(V first, V second, ref float y, int count) where V : struct, ILanes<V>
    {
        if (count < V.Count) first.StorePart(ref y, (nuint)count);
        else first.Store(ref y, 0);
        if (count >= 2 * V.Count) second.Store(ref y, (nuint)V.Count);
        else if (count > V.Count) second.StorePart(ref Unsafe.Add(ref y, V.Count), (nuint)(count - V.Count));
    }
}
