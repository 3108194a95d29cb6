using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Lernet.Backends.Cpu;

/// <summary>16 x 16 numbers turned in registers of 512 bits: whole lines of the cache are read and written.</summary>
internal static class TurnSquare
{
    public const int Size = 16;

    public static bool IsSupported => Simd.Width == SimdWidth.Bits512;

    /// <summary>y[j, i] = x[i, j] for as many rows i and columns j, at most <see cref="Size"/>; no other memory is touched.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(ref float x, nint stepX, ref float y, nint stepY, int rows, int columns)
    {
        if (rows == Size && columns == Size) Run<Yes>(ref x, stepX, ref y, stepY, rows, columns);
        else Run<No>(ref x, stepX, ref y, stepY, rows, columns);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run<W>(ref float x, nint stepX, ref float y, nint stepY, int rows, int columns) where W : struct, IFlag
    {
        var (across, down) = W.IsSet ? default : (First(columns), First(rows));
        // Four rows at a time, then the quarters of four such groups.
        Four<W>(ref x, stepX, rows, across, out var a0, out var a1, out var a2, out var a3);
        Four<W>(ref Unsafe.Add(ref x, 4 * stepX), stepX, rows - 4, across, out var b0, out var b1, out var b2, out var b3);
        Four<W>(ref Unsafe.Add(ref x, 8 * stepX), stepX, rows - 8, across, out var c0, out var c1, out var c2, out var c3);
        Four<W>(ref Unsafe.Add(ref x, 12 * stepX), stepX, rows - 12, across, out var d0, out var d1, out var d2, out var d3);
        Quarters<W>(a0, b0, c0, d0, ref y, stepY, down, columns, 0);
        Quarters<W>(a1, b1, c1, d1, ref y, stepY, down, columns, 1);
        Quarters<W>(a2, b2, c2, d2, ref y, stepY, down, columns, 2);
        Quarters<W>(a3, b3, c3, d3, ref y, stepY, down, columns, 3);
    }

    // In quarter q of vector c: column 4 q + c of four rows.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Four<W>(ref float x, nint step, int rows, Vector512<float> across,
        out Vector512<float> v0, out Vector512<float> v1, out Vector512<float> v2, out Vector512<float> v3) where W : struct, IFlag
    {
        var (a, b) = (Load<W>(ref x, step, 0, rows, across), Load<W>(ref x, step, 1, rows, across));
        var (c, d) = (Load<W>(ref x, step, 2, rows, across), Load<W>(ref x, step, 3, rows, across));
        var (ab, cd) = (Avx512F.UnpackLow(a, b).AsDouble(), Avx512F.UnpackLow(c, d).AsDouble());
        (v0, v1) = (Avx512F.UnpackLow(ab, cd).AsSingle(), Avx512F.UnpackHigh(ab, cd).AsSingle());
        (ab, cd) = (Avx512F.UnpackHigh(a, b).AsDouble(), Avx512F.UnpackHigh(c, d).AsDouble());
        (v2, v3) = (Avx512F.UnpackLow(ab, cd).AsSingle(), Avx512F.UnpackHigh(ab, cd).AsSingle());
    }

    // Columns c, 4 + c, 8 + c and 12 + c of all rows.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Quarters<W>(Vector512<float> a, Vector512<float> b, Vector512<float> c, Vector512<float> d,
        ref float y, nint step, Vector512<float> down, int columns, int column) where W : struct, IFlag
    {
        const byte Even = 0b10_00_10_00, Odd = 0b11_01_11_01;
        var (ab, cd) = (Avx512F.Shuffle4x128(a, b, Even), Avx512F.Shuffle4x128(c, d, Even));
        Store<W>(Avx512F.Shuffle4x128(ab, cd, Even), ref y, step, column, down, columns);
        Store<W>(Avx512F.Shuffle4x128(ab, cd, Odd), ref y, step, column + 8, down, columns);
        (ab, cd) = (Avx512F.Shuffle4x128(a, b, Odd), Avx512F.Shuffle4x128(c, d, Odd));
        Store<W>(Avx512F.Shuffle4x128(ab, cd, Even), ref y, step, column + 4, down, columns);
        Store<W>(Avx512F.Shuffle4x128(ab, cd, Odd), ref y, step, column + 12, down, columns);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe Vector512<float> Load<W>(ref float x, nint step, int row, int rows, Vector512<float> across) where W : struct, IFlag
    {
        if (!W.IsSet && row >= rows) return default;
        ref var start = ref Unsafe.Add(ref x, row * step);
        if (W.IsSet) return Vector512.LoadUnsafe(ref start);
        fixed (float* at = &start) return Avx512F.MaskLoad(at, across, default);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe void Store<W>(Vector512<float> value, ref float y, nint step, int column, Vector512<float> down, int columns) where W : struct, IFlag
    {
        if (!W.IsSet && column >= columns) return;
        ref var start = ref Unsafe.Add(ref y, column * step);
        if (W.IsSet)
        {
            value.StoreUnsafe(ref start);
            return;
        }
        fixed (float* at = &start) Avx512F.MaskStore(at, down, value);
    }

    private static Vector512<float> First(int count) => Vector512.LessThan(Vector512<int>.Indices, Vector512.Create(count)).AsSingle();
}
