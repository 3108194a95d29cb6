using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>Two sums over a channel in one pass.</summary>
internal static class ChannelSums
{
    // Numbers that are summed in float32 before these sums are summed in double.
    private const int Piece = 4096;

    /// <summary>Σ (a − centreA) and Σ (a − centreA) (b − centreB).</summary>
    public static (double Sum, double Product) Of<V>(in ChannelRows a, float centreA, in ChannelRows b, float centreB, int channel)
        where V : struct, ILanes<V>
    {
        var (sum, product, together) = (0.0, 0.0, Math.Max(1, Piece / Math.Max(a.Places, V.Count)));
        for (var n = 0; n < a.Examples; n += together)
        {
            for (var at = 0; at < a.Places; at += Piece)
            {
                var (rows, count) = (Math.Min(together, a.Examples - n), Math.Min(Piece, a.Places - at));
                Part<V>(ref a[n, channel][at], centreA, ref b[n, channel][at], centreB, a.Step, rows, (nuint)count, out var s, out var p);
                (sum, product) = (sum + Row<V>.Across(s), product + Row<V>.Across(p));
            }
        }
        return (sum, product);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization), SkipLocalsInit]
    private static void Part<V>(
        ref float a, float centreA, ref float b, float centreB, nint step, int rows, nuint count, out V sum, out V product) where V : struct, ILanes<V>
    {
        Span<float> stage = stackalloc float[V.Count];
        V ofA = V.Same(centreA), ofB = V.Same(centreB), s0 = V.Same(0), s1 = s0, p0 = s0, p1 = s0;
        var width = (nuint)V.Count;
        var rest = count % width;
        // Where nothing is left of a row, nothing is taken away.
        ofA.Store(ref stage[0], 0);
        var restOfA = V.LoadPart(ref stage[0], rest);
        ofB.Store(ref stage[0], 0);
        var restOfB = V.LoadPart(ref stage[0], rest);
        for (var row = 0; row < rows; row++, a = ref Unsafe.Add(ref a, step), b = ref Unsafe.Add(ref b, step))
        {
            nuint i = 0;
            for (; i + (2 * width) <= count; i += 2 * width)
            {
                V left = V.Load(ref a, i) - ofA, right = V.Load(ref a, i + width) - ofA;
                s0 += left;
                s1 += right;
                p0 = V.MultiplyAdd(left, V.Load(ref b, i) - ofB, p0);
                p1 = V.MultiplyAdd(right, V.Load(ref b, i + width) - ofB, p1);
            }
            if (i + width <= count)
            {
                var left = V.Load(ref a, i) - ofA;
                s0 += left;
                p0 = V.MultiplyAdd(left, V.Load(ref b, i) - ofB, p0);
                i += width;
            }
            if (rest > 0)
            {
                var left = V.LoadPart(ref Unsafe.Add(ref a, i), rest) - restOfA;
                s1 += left;
                p1 = V.MultiplyAdd(left, V.LoadPart(ref Unsafe.Add(ref b, i), rest) - restOfB, p1);
            }
        }
        (sum, product) = (s0 + s1, p0 + p1);
    }
}
