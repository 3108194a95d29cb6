using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>Sums over a row that is centred on the way.</summary>
internal static class NormRow
{
    /// <summary>Σ (x − mean)².</summary>
    public static float Squares<V>(ReadOnlySpan<float> x, float mean) where V : struct, ILanes<V> => Product<V>(x, x, mean, mean);

    /// <summary>Σ (a − meanA) (b − meanB).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Product<V>(ReadOnlySpan<float> left, ReadOnlySpan<float> right, float meanLeft, float meanRight) where V : struct, ILanes<V>
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        var (width, count) = ((nuint)V.Count, (nuint)left.Length);
        V ofA = V.Same(meanLeft), ofB = V.Same(meanRight), even = V.Same(0), odd = V.Same(0);
        nuint i = 0;
        for (; i + (2 * width) <= count; i += 2 * width)
        {
            even = V.MultiplyAdd(V.Load(ref a, i) - ofA, V.Load(ref b, i) - ofB, even);
            odd = V.MultiplyAdd(V.Load(ref a, i + width) - ofA, V.Load(ref b, i + width) - ofB, odd);
        }
        for (; i + width <= count; i += width) even = V.MultiplyAdd(V.Load(ref a, i) - ofA, V.Load(ref b, i) - ofB, even);
        var sum = Row<V>.Across(even + odd);
        for (; i < count; i++) sum += (left[(int)i] - meanLeft) * (right[(int)i] - meanRight);
        return sum;
    }
}

/// <summary>(x − mean) · scale + shift.</summary>
internal readonly struct NormMap(float mean, float scale, float shift) : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.MultiplyAdd(x - mean, scale, shift);
}

/// <summary>max((x − mean) · scale + shift, 0).</summary>
internal readonly struct NormReluMap(NormMap norm) : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Max(norm.Invoke(x), 0);
}

/// <summary>max((x − mean) · scale + shift + shortcut, 0).</summary>
internal readonly struct NormReluZip(NormMap norm) : IZip
{
    public V Invoke<V>(V x, V shortcut) where V : struct, IReal<V> => V.Max(norm.Invoke(x) + shortcut, 0);
}

/// <summary>g · scale − (x − mean) · slope − shift.</summary>
internal readonly struct NormSlopeZip(float scale, float mean, float slope, float shift) : IZip
{
    public V Invoke<V>(V g, V x) where V : struct, IReal<V> => (g * scale) - ((x - mean) * slope) - shift;
}
