using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>What is done to one row of neighbours at a time.</summary>
internal static class Row<V> where V : struct, ILanes<V>
{
    public static float Max(ReadOnlySpan<float> x) => BlockReduction<MaximumZip>.One<V>(default, x);

    public static float Sum(ReadOnlySpan<float> x) => BlockReduction<AddZip>.One<V>(default, x);

    /// <summary>Σ e^(x − shift).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float ExpSum(ReadOnlySpan<float> row, float shift)
    {
        ref var x = ref MemoryMarshal.GetReference(row);
        var (width, count) = ((nuint)V.Count, (nuint)row.Length);
        var (by, sum) = (V.Same(shift), V.Same(0));
        nuint i = 0;
        for (; i + width <= count; i += width) sum += V.Exp(V.Load(ref x, i) - by);
        if (i < count) sum += V.FirstOf(V.Exp(V.LoadPart(ref Unsafe.Add(ref x, i), count - i) - by), count - i, V.Same(0));
        return Across(sum);
    }

    /// <summary>y = e^(x − shift), and Σ y; y may be x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Exp(ReadOnlySpan<float> row, float shift, Span<float> target)
    {
        ref var x = ref MemoryMarshal.GetReference(row);
        ref var y = ref MemoryMarshal.GetReference(target);
        var (width, count) = ((nuint)V.Count, (nuint)row.Length);
        var (by, sum) = (V.Same(shift), V.Same(0));
        nuint i = 0;
        for (; i + width <= count; i += width)
        {
            var value = V.Exp(V.Load(ref x, i) - by);
            value.Store(ref y, i);
            sum += value;
        }
        if (i < count)
        {
            var value = V.Exp(V.LoadPart(ref Unsafe.Add(ref x, i), count - i) - by);
            value.StorePart(ref Unsafe.Add(ref y, i), count - i);
            sum += V.FirstOf(value, count - i, V.Same(0));
        }
        return Across(sum);
    }

    /// <summary>Σ a b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        var (width, count) = ((nuint)V.Count, (nuint)left.Length);
        var sum = V.Same(0);
        nuint i = 0;
        for (; i + width <= count; i += width) sum = V.MultiplyAdd(V.Load(ref a, i), V.Load(ref b, i), sum);
        if (i < count) sum = V.MultiplyAdd(V.LoadPart(ref Unsafe.Add(ref a, i), count - i), V.LoadPart(ref Unsafe.Add(ref b, i), count - i), sum);
        return Across(sum);
    }

    /// <summary>y = op(a, b), element by element; y may be a or b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Zip<TOp>(TOp op, ReadOnlySpan<float> left, ReadOnlySpan<float> right, Span<float> target) where TOp : struct, IZip
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        ref var y = ref MemoryMarshal.GetReference(target);
        var (width, count) = ((nuint)V.Count, (nuint)target.Length);
        nuint i = 0;
        for (; i + width <= count; i += width) op.Invoke(V.Load(ref a, i), V.Load(ref b, i)).Store(ref y, i);
        if (i == count) return;
        var rest = count - i;
        op.Invoke(V.LoadPart(ref Unsafe.Add(ref a, i), rest), V.LoadPart(ref Unsafe.Add(ref b, i), rest)).StorePart(ref Unsafe.Add(ref y, i), rest);
    }

    /// <summary>y = op(x), element by element; y may be x.</summary>
    public static void Map<TOp>(TOp op, ReadOnlySpan<float> x, Span<float> y) where TOp : struct, IMap => Zip(new FirstOnly<TOp>(op), x, x, y);

    /// <summary>The sum of all lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Across(V sum) => V.Combine(default(AddZip), sum);

    private readonly struct FirstOnly<TOp>(TOp op) : IZip where TOp : struct, IMap
    {
        public W Invoke<W>(W a, W b) where W : struct, IReal<W> => op.Invoke(a);
    }
}
