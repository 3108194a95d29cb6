using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lernet.Backends.Cpu;

/// <summary>Windows of 2 x 2 side by side, a vector of them at a time.</summary>
internal static class Halving
{
    /// <summary>Whether windows lie like that, all of them inside the picture.</summary>
    public static bool Fits(PoolWindows windows, Shape x, Shape y) => (windows.Kernel, windows.Stride, windows.Padding, windows.Dilation) == (2, 2, 0, 1)
        && 2 * y.Array[2] <= x.Array[2] && 2 * y.Array[3] <= x.Array[3];

    /// <summary>The largest numbers of a plane and their places, row · width + column: the first of equals, NaN before all others.</summary>
    /// <param name="x">The plane.</param>
    /// <param name="width">Numbers in a row of it.</param>
    /// <param name="y">The largest numbers.</param>
    /// <param name="places">Their places.</param>
    /// <param name="windows">Rows and columns of windows.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization), SkipLocalsInit]
    public static void Largest<V>(ref float x, int width, ref float y, ref float places, Pair windows) where V : struct, ILanes<V>
    {
        var columns = Columns<V>();
        for (var row = 0; row < windows.Height; row++)
        {
            for (var column = 0; column < windows.Width; column += V.Count)
            {
                var (first, count) = ((2 * row * width) + (2 * column), (nuint)Math.Min(V.Count, windows.Width - column));
                Load(ref Unsafe.Add(ref x, first), count, out V largest, out V topRight);
                Load(ref Unsafe.Add(ref x, first + width), count, out V lowLeft, out V lowRight);
                V place = columns + V.Same(first), below = columns + V.Same(first + width);
                Compare(topRight, place + V.Same(1), ref largest, ref place);
                Compare(lowLeft, below, ref largest, ref place);
                Compare(lowRight, below + V.Same(1), ref largest, ref place);
                largest.StorePart(ref y, count);
                place.StorePart(ref places, count);
                y = ref Unsafe.Add(ref y, count);
                places = ref Unsafe.Add(ref places, count);
            }
        }
    }

    /// <summary>The opposite: numbers at their places in a plane, zeros elsewhere.</summary>
    /// <param name="y">The numbers.</param>
    /// <param name="places">Their places.</param>
    /// <param name="windows">Rows and columns of windows.</param>
    /// <param name="x">The plane.</param>
    /// <param name="size">Rows and columns of it.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization), SkipLocalsInit]
    public static void Spread<V>(ref float y, ref float places, Pair windows, ref float x, Pair size) where V : struct, ILanes<V>
    {
        var (columns, zero) = (Columns<V>(), V.Same(0));
        for (var row = 0; row < windows.Height; row++)
        {
            for (var column = 0; column < windows.Width; column += V.Count)
            {
                var (first, count) = ((2 * row * size.Width) + (2 * column), (nuint)Math.Min(V.Count, windows.Width - column));
                V number = V.LoadPart(ref y, count), place = V.LoadPart(ref places, count);
                V top = columns + V.Same(first), low = columns + V.Same(first + size.Width);
                Store(ref Unsafe.Add(ref x, first), count,
                    V.Select(V.Equal(place, top), number, zero), V.Select(V.Equal(place, top + V.Same(1)), number, zero));
                Store(ref Unsafe.Add(ref x, first + size.Width), count,
                    V.Select(V.Equal(place, low), number, zero), V.Select(V.Equal(place, low + V.Same(1)), number, zero));
                y = ref Unsafe.Add(ref y, count);
                places = ref Unsafe.Add(ref places, count);
            }
            if (2 * windows.Width == size.Width) continue;
            // An odd last column belongs to no window.
            Unsafe.Add(ref x, (((2 * row) + 1) * size.Width) - 1) = 0;
            Unsafe.Add(ref x, (((2 * row) + 2) * size.Width) - 1) = 0;
        }
        var seen = 2 * windows.Height * size.Width;
        MemoryMarshal.CreateSpan(ref Unsafe.Add(ref x, seen), (size.Height * size.Width) - seen).Clear();
    }

    // 0, 2, 4, …
    [SkipLocalsInit]
    private static V Columns<V>() where V : struct, ILanes<V>
    {
        Span<float> columns = stackalloc float[V.Count];
        for (var i = 0; i < columns.Length; i++) columns[i] = 2 * i;
        return V.Load(ref columns[0], 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Load<V>(ref float x, nuint count, out V left, out V right) where V : struct, ILanes<V>
    {
        var width = (nuint)V.Count;
        if (count == width) V.Deal(V.Load(ref x, 0), V.Load(ref x, width), out left, out right);
        else
        {
            V.Deal(V.LoadPart(ref x, Math.Min(width, 2 * count)), V.LoadPart(ref Unsafe.Add(ref x, width), Math.Max(width, 2 * count) - width),
                out left, out right);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<V>(ref float x, nuint count, V left, V right) where V : struct, ILanes<V>
    {
        var width = (nuint)V.Count;
        V.Weave(left, right, out var first, out var second);
        first.StorePart(ref x, Math.Min(width, 2 * count));
        if (2 * count > width) second.StorePart(ref Unsafe.Add(ref x, width), (2 * count) - width);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Compare<V>(V value, V at, ref V largest, ref V place) where V : struct, ILanes<V>
    {
        // True for NaN after a number, too; once NaN, nothing is larger.
        var isLarger = !(value <= largest) & V.Equal(largest, largest);
        (largest, place) = (V.Select(isLarger, value, largest), V.Select(isLarger, at, place));
    }
}
