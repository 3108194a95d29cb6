using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lernet.Backends.Cpu;

/// <summary>Windows of 2 x 2 side by side, a vector of them at a time.</summary>
/// <remarks>Vectors may reach beyond the end of a row, up to the end of the plane: what they leave there is written over by the next rows.</remarks>
internal static class Halving
{
    /// <summary>Whether windows lie like that, all of them inside the picture.</summary>
    public static bool Fits(PoolWindows windows, Shape x, Shape y) => (windows.Kernel, windows.Stride, windows.Padding, windows.Dilation) == (2, 2, 0, 1)
        && 2 * y.Array[2] <= x.Array[2] && 2 * y.Array[3] <= x.Array[3];

    /// <summary>The largest numbers of a plane and their places, row · width + column: the first of equals, NaN before all others.</summary>
    /// <param name="x">The plane.</param>
    /// <param name="size">Rows and columns of it.</param>
    /// <param name="y">The largest numbers.</param>
    /// <param name="places">Their places.</param>
    /// <param name="windows">Rows and columns of windows.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Largest<V>(ref float x, Pair size, ref float y, ref float places, Pair windows) where V : struct, ILanes<V>
    {
        var (columns, plane, count) = (Columns<V>(), size.Height * size.Width, windows.Height * windows.Width);
        for (var row = 0; row < windows.Height; row++)
        {
            for (var column = 0; column < windows.Width; column += V.Count)
            {
                var (top, target) = ((2 * row * size.Width) + (2 * column), (row * windows.Width) + column);
                var low = top + size.Width;
                Load(ref Unsafe.Add(ref x, top), plane - top, out V largest, out V topRight);
                Load(ref Unsafe.Add(ref x, low), plane - low, out V lowLeft, out V lowRight);
                V place = columns + V.Same(top), below = columns + V.Same(low);
                Compare(topRight, place + V.Same(1), ref largest, ref place);
                Compare(lowLeft, below, ref largest, ref place);
                Compare(lowRight, below + V.Same(1), ref largest, ref place);
                Store(largest, ref Unsafe.Add(ref y, target), count - target);
                Store(place, ref Unsafe.Add(ref places, target), count - target);
            }
        }
    }

    /// <summary>The opposite: numbers at their places in a plane, zeros elsewhere.</summary>
    /// <param name="y">The numbers.</param>
    /// <param name="places">Their places.</param>
    /// <param name="windows">Rows and columns of windows.</param>
    /// <param name="x">The plane.</param>
    /// <param name="size">Rows and columns of it.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Spread<V>(ref float y, ref float places, Pair windows, ref float x, Pair size) where V : struct, ILanes<V>
    {
        var (columns, zero, plane, count) = (Columns<V>(), V.Same(0), size.Height * size.Width, windows.Height * windows.Width);
        for (var line = 0; line < 2 * windows.Height; line++)
        {
            for (var column = 0; column < windows.Width; column += V.Count)
            {
                var (source, target) = ((line / 2 * windows.Width) + column, (line * size.Width) + (2 * column));
                V number = Load<V>(ref Unsafe.Add(ref y, source), count - source), place = Load<V>(ref Unsafe.Add(ref places, source), count - source);
                var here = columns + V.Same(target);
                V.Weave(V.Select(V.Equal(place, here), number, zero), V.Select(V.Equal(place, here + V.Same(1)), number, zero), out var first, out var second);
                Store(first, ref Unsafe.Add(ref x, target), plane - target);
                if (plane - target > V.Count) Store(second, ref Unsafe.Add(ref x, target + V.Count), plane - target - V.Count);
            }
            // An odd last column belongs to no window.
            if (2 * windows.Width < size.Width) Unsafe.Add(ref x, ((line + 1) * size.Width) - 1) = 0;
        }
        var seen = 2 * windows.Height * size.Width;
        MemoryMarshal.CreateSpan(ref Unsafe.Add(ref x, seen), plane - seen).Clear();
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
    private static void Load<V>(ref float x, int room, out V left, out V right) where V : struct, ILanes<V> =>
        V.Deal(Load<V>(ref x, room), room > V.Count ? Load<V>(ref Unsafe.Add(ref x, V.Count), room - V.Count) : default, out left, out right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Load<V>(ref float x, int room) where V : struct, ILanes<V> => room >= V.Count ? V.Load(ref x, 0) : V.LoadPart(ref x, (nuint)room);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<V>(V value, ref float y, int room) where V : struct, ILanes<V>
    {
        if (room >= V.Count) value.Store(ref y, 0);
        else value.StorePart(ref y, (nuint)room);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Compare<V>(V value, V at, ref V largest, ref V place) where V : struct, ILanes<V>
    {
        // True for NaN after a number, too; once NaN, nothing is larger.
        var isLarger = !(value <= largest) & V.Equal(largest, largest);
        (largest, place) = (V.Select(isLarger, value, largest), V.Select(isLarger, at, place));
    }
}
