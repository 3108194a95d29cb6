using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>The largest of every 2 x 2 numbers of a plane, a vector of windows at a time.</summary>
internal static class Halving
{
    // Windows whose numbers are dealt out by columns together.
    private const int Piece = 64;

    /// <summary>The numbers and their places, row · width + column: the first of equals, NaN before all others.</summary>
    /// <param name="x">The plane.</param>
    /// <param name="width">Numbers in a row of it.</param>
    /// <param name="y">The largest numbers.</param>
    /// <param name="places">Their places.</param>
    /// <param name="windows">Rows and columns of windows.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization), SkipLocalsInit]
    public static void Plane<V>(ref float x, int width, ref float y, ref float places, Pair windows) where V : struct, ILanes<V>
    {
        Span<float> dealt = stackalloc float[5 * Piece];
        ref var topLeft = ref dealt[0];
        ref var topRight = ref dealt[Piece];
        ref var lowLeft = ref dealt[2 * Piece];
        ref var lowRight = ref dealt[3 * Piece];
        ref var twice = ref dealt[4 * Piece];
        for (var i = 0; i < Piece; i++) Unsafe.Add(ref twice, i) = 2 * i;
        for (var row = 0; row < windows.Height; row++)
        {
            for (var column = 0; column < windows.Width; column += Piece)
            {
                var count = Math.Min(Piece, windows.Width - column);
                var first = (2 * row * width) + (2 * column);
                RowCopy.Halve(ref Unsafe.Add(ref x, first), 2 * count, ref topLeft, ref topRight);
                RowCopy.Halve(ref Unsafe.Add(ref x, first + width), 2 * count, ref lowLeft, ref lowRight);
                for (var i = 0; i < count; i += V.Count)
                {
                    var at = (nuint)i;
                    V place = V.Load(ref twice, at) + V.Same(first), largest = V.Load(ref topLeft, at);
                    Compare(V.Load(ref topRight, at), place + V.Same(1), ref largest, ref place);
                    var below = V.Load(ref twice, at) + V.Same(first + width);
                    Compare(V.Load(ref lowLeft, at), below, ref largest, ref place);
                    Compare(V.Load(ref lowRight, at), below + V.Same(1), ref largest, ref place);
                    var (target, size) = ((row * windows.Width) + column + i, (nuint)Math.Min(V.Count, count - i));
                    largest.StorePart(ref Unsafe.Add(ref y, target), size);
                    place.StorePart(ref Unsafe.Add(ref places, target), size);
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Compare<V>(V value, V at, ref V largest, ref V place) where V : struct, ILanes<V>
    {
        // True for NaN after a number, too; once NaN, nothing is larger.
        var isLarger = !(value <= largest) & V.Equal(largest, largest);
        (largest, place) = (V.Select(isLarger, value, largest), V.Select(isLarger, at, place));
    }
}
