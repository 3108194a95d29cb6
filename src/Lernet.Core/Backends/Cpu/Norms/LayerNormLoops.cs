using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lernet.Backends.Cpu;

/// <summary>Mean and 1 / √(variance + ε) of a row.</summary>
internal static class LayerMoments
{
    public static (float Mean, float Scale) Of<V>(ReadOnlySpan<float> row, double epsilon) where V : struct, ILanes<V>
    {
        var mean = Row<V>.Sum(row) / row.Length;
        return (mean, (float)(1 / Math.Sqrt((NormRow.Squares<V>(row, mean) / row.Length) + epsilon)));
    }
}

/// <summary>(x − mean) s · weight + bias; counts rows.</summary>
internal readonly struct LayerNormLoop(View x, Stretch weight, Stretch bias, double epsilon, View y) : ILaneLoop
{
    private readonly Rows from = new(x), to = new(y);

    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        for (var i = first; i < end; i++)
        {
            var (mean, scale) = LayerMoments.Of<V>(from[i], epsilon);
            Write<V>(from[i], weight.Span(from[i].Length), bias.Span(from[i].Length), to[i], mean, scale);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Write<V>(ReadOnlySpan<float> row, ReadOnlySpan<float> weight, ReadOnlySpan<float> bias, Span<float> target, float mean, float scale)
        where V : struct, ILanes<V>
    {
        ref var x = ref MemoryMarshal.GetReference(row);
        ref var w = ref MemoryMarshal.GetReference(weight);
        ref var b = ref MemoryMarshal.GetReference(bias);
        ref var y = ref MemoryMarshal.GetReference(target);
        var (width, count) = ((nuint)V.Count, (nuint)row.Length);
        V centre = V.Same(mean), by = V.Same(scale);
        nuint i = 0;
        for (; i + width <= count; i += width) V.MultiplyAdd((V.Load(ref x, i) - centre) * by, V.Load(ref w, i), V.Load(ref b, i)).Store(ref y, i);
        if (i == count) return;
        var rest = count - i;
        V.MultiplyAdd((V.LoadPart(ref Unsafe.Add(ref x, i), rest) - centre) * by, V.LoadPart(ref Unsafe.Add(ref w, i), rest),
            V.LoadPart(ref Unsafe.Add(ref b, i), rest)).StorePart(ref Unsafe.Add(ref y, i), rest);
    }
}

/// <summary>∂L/∂x = s (w g − mean(w g) − x̂ mean(w g x̂)), and for every part of the work its share of ∂L/∂weight = Σ g x̂ and ∂L/∂bias = Σ g;
/// counts rows.</summary>
internal readonly struct LayerNormSlopeLoop(View x, Stretch weight, double epsilon, View g, View ofX, float[] parts, int grain) : ILaneLoop
{
    private readonly Rows seen = new(x), upstream = new(g), share = new(ofX);
    private readonly int columns = x.Shape.Array[1];

    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        var ofWeight = parts.AsSpan(first / grain * 2 * columns, columns);
        var ofBias = parts.AsSpan(((first / grain * 2) + 1) * columns, columns);
        for (var i = first; i < end; i++)
        {
            var (mean, scale) = LayerMoments.Of<V>(seen[i], epsilon);
            // The share's row holds w g until it is finished.
            var (sum, product) = Weigh<V>(seen[i], upstream[i], weight.Span(columns), share[i], ofWeight, ofBias, mean, scale);
            var slope = new NormSlopeZip(scale, mean, scale * scale * scale * product / columns, scale * sum / columns);
            Row<V>.Zip(slope, share[i], seen[i], share[i]);
        }
    }

    // Σ w g and Σ w g (x − mean), on the way.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (float Sum, float Product) Weigh<V>(ReadOnlySpan<float> row, ReadOnlySpan<float> gradient, ReadOnlySpan<float> weight, Span<float> weighed,
        Span<float> ofWeight, Span<float> ofBias, float mean, float scale) where V : struct, ILanes<V>
    {
        ref var x = ref MemoryMarshal.GetReference(row);
        ref var g = ref MemoryMarshal.GetReference(gradient);
        ref var w = ref MemoryMarshal.GetReference(weight);
        ref var y = ref MemoryMarshal.GetReference(weighed);
        ref var dw = ref MemoryMarshal.GetReference(ofWeight);
        ref var db = ref MemoryMarshal.GetReference(ofBias);
        var (width, count) = ((nuint)V.Count, (nuint)row.Length);
        V centre = V.Same(mean), by = V.Same(scale), sums = V.Same(0), products = V.Same(0);
        nuint i = 0;
        for (; i + width <= count; i += width)
        {
            var (at, centred) = (V.Load(ref g, i), V.Load(ref x, i) - centre);
            var value = at * V.Load(ref w, i);
            value.Store(ref y, i);
            (sums, products) = (sums + value, V.MultiplyAdd(value, centred, products));
            V.MultiplyAdd(at, centred * by, V.Load(ref dw, i)).Store(ref dw, i);
            (V.Load(ref db, i) + at).Store(ref db, i);
        }
        var (sum, product) = (Row<V>.Across(sums), Row<V>.Across(products));
        for (; i < count; i++)
        {
            var (at, centred) = (gradient[(int)i], row[(int)i] - mean);
            var value = at * weight[(int)i];
            weighed[(int)i] = value;
            (sum, product) = (sum + value, product + (value * centred));
            ofWeight[(int)i] += at * centred * scale;
            ofBias[(int)i] += at;
        }
        return (sum, product);
    }
}
