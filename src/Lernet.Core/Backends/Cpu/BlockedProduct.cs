using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lernet.Backends.Cpu;

/// <summary>Large matrix products: panels packed for the caches, and a kernel that keeps a 6 x 2-vector tile of y in registers.</summary>
/// <remarks>
/// Goto and van de Geijn 2008, "Anatomy of high-performance matrix multiplication". Every element of y sums over k in the same order
/// whatever the number of threads: blocks of <see cref="Depth"/>, ascending.
/// </remarks>
internal static class BlockedProduct
{
    private const int TileRows = 6;

    // A block of a (RowBlock x Depth, 147 KiB) stays in the second cache, a panel of b (Depth x tile) in the first.
    private const int RowBlock = 96;
    private const int Depth = 384;
    private const int ColumnBlock = 2048;

    public static void Run<V>(Matrix a, Matrix b, Matrix y, bool threads) where V : struct, ILanes<V>
    {
        var tile = 2 * V.Count;
        for (var column = 0; column < y.Columns; column += ColumnBlock)
        {
            var columns = Math.Min(ColumnBlock, y.Columns - column);
            for (var k = 0; k < a.Columns; k += Depth)
            {
                var depth = Math.Min(Depth, a.Columns - k);
                var packedB = ArrayPool<float>.Shared.Rent(Ceiling(columns, tile) * depth);
                PackB(b, k, depth, column, columns, packedB, tile);
                var (first, rowBlock) = (k == 0, threads ? RowsPerPart(y.Rows) : y.Rows);
                Work.Split(y.Rows, rowBlock, (from, to) => RowRange<V>(a, k, depth, packedB, column, columns, y, first, from, to));
                ArrayPool<float>.Shared.Return(packedB);
            }
        }
    }

    // At least two parts per thread so that they finish together, but whole tiles and no more than a block.
    private static int RowsPerPart(int rows) => Math.Min(RowBlock, Ceiling((rows + (2 * Work.Threads) - 1) / (2 * Work.Threads), TileRows));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RowRange<V>(Matrix a, int k, int depth, float[] packedB, int column, int columns, Matrix y, bool first, int from, int to)
        where V : struct, ILanes<V>
    {
        var tile = 2 * V.Count;
        var packedA = ArrayPool<float>.Shared.Rent(Ceiling(RowBlock, TileRows) * depth);
        Span<float> edge = stackalloc float[TileRows * tile];
        for (var row = from; row < to; row += RowBlock)
        {
            var rows = Math.Min(RowBlock, to - row);
            PackA(a, row, rows, k, depth, packedA);
            for (var j = 0; j < columns; j += tile)
            {
                for (var i = 0; i < rows; i += TileRows)
                {
                    ref var left = ref packedA[i * depth];
                    ref var right = ref packedB[j * depth];
                    var (high, wide) = (Math.Min(TileRows, rows - i), Math.Min(tile, columns - j));
                    ref var target = ref y.Values[y.At(row + i, column + j)];
                    if (high == TileRows && wide == tile)
                    {
                        Tile<V>(ref left, ref right, depth, ref target, y.RowStep, first);
                        continue;
                    }
                    Tile<V>(ref left, ref right, depth, ref MemoryMarshal.GetReference(edge), tile, true);
                    for (var r = 0; r < high; r++)
                    {
                        for (var c = 0; c < wide; c++)
                        {
                            ref var cell = ref Unsafe.Add(ref target, (r * y.RowStep) + c);
                            cell = first ? edge[(r * tile) + c] : cell + edge[(r * tile) + c];
                        }
                    }
                }
            }
        }
        ArrayPool<float>.Shared.Return(packedA);
    }

    // Tile after tile of rows, k outermost: the six values of a column of the tile lie side by side. Missing rows are 0.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void PackA(Matrix a, int row, int rows, int k, int depth, float[] packed)
    {
        var at = 0;
        for (var i = 0; i < rows; i += TileRows)
        {
            for (var r = 0; r < TileRows; r++)
            {
                var place = at + r;
                if (i + r >= rows)
                {
                    for (var p = 0; p < depth; p++, place += TileRows) packed[place] = 0;
                    continue;
                }
                var source = a.At(row + i + r, k);
                for (var p = 0; p < depth; p++, place += TileRows, source += a.ColumnStep) packed[place] = a.Values[source];
            }
            at += TileRows * depth;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void PackB(Matrix b, int k, int depth, int column, int columns, float[] packed, int tile)
    {
        for (int j = 0, at = 0; j < columns; j += tile, at += tile * depth)
        {
            var wide = Math.Min(tile, columns - j);
            if (b.ColumnStep == 1)
            {
                for (var p = 0; p < depth; p++)
                {
                    var target = packed.AsSpan(at + (p * tile), tile);
                    b.Values.AsSpan(b.At(k + p, column + j), wide).CopyTo(target);
                    target[wide..].Clear();
                }
                continue;
            }
            for (var c = 0; c < tile; c++)
            {
                var (place, source) = (at + c, c < wide ? b.At(k, column + j + c) : 0);
                for (var p = 0; p < depth; p++, place += tile, source += b.RowStep) packed[place] = c < wide ? b.Values[source] : 0;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile<V>(ref float a, ref float b, int depth, ref float y, int step, bool first) where V : struct, ILanes<V>
    {
        var width = (nuint)V.Count;
        V y00 = default, y01 = default, y10 = default, y11 = default, y20 = default, y21 = default;
        V y30 = default, y31 = default, y40 = default, y41 = default, y50 = default, y51 = default;
        for (var k = 0; k < depth; k++)
        {
            var b0 = V.Load(ref b, 0);
            var b1 = V.Load(ref b, width);
            var x = V.Same(a);
            y00 = V.MultiplyAdd(x, b0, y00);
            y01 = V.MultiplyAdd(x, b1, y01);
            x = V.Same(Unsafe.Add(ref a, 1));
            y10 = V.MultiplyAdd(x, b0, y10);
            y11 = V.MultiplyAdd(x, b1, y11);
            x = V.Same(Unsafe.Add(ref a, 2));
            y20 = V.MultiplyAdd(x, b0, y20);
            y21 = V.MultiplyAdd(x, b1, y21);
            x = V.Same(Unsafe.Add(ref a, 3));
            y30 = V.MultiplyAdd(x, b0, y30);
            y31 = V.MultiplyAdd(x, b1, y31);
            x = V.Same(Unsafe.Add(ref a, 4));
            y40 = V.MultiplyAdd(x, b0, y40);
            y41 = V.MultiplyAdd(x, b1, y41);
            x = V.Same(Unsafe.Add(ref a, 5));
            y50 = V.MultiplyAdd(x, b0, y50);
            y51 = V.MultiplyAdd(x, b1, y51);
            a = ref Unsafe.Add(ref a, TileRows);
            b = ref Unsafe.Add(ref b, 2 * width);
        }
        Store(ref y, y00, y01, first);
        Store(ref Unsafe.Add(ref y, step), y10, y11, first);
        Store(ref Unsafe.Add(ref y, 2 * step), y20, y21, first);
        Store(ref Unsafe.Add(ref y, 3 * step), y30, y31, first);
        Store(ref Unsafe.Add(ref y, 4 * step), y40, y41, first);
        Store(ref Unsafe.Add(ref y, 5 * step), y50, y51, first);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store<V>(ref float y, V left, V right, bool first) where V : struct, ILanes<V>
    {
        var width = (nuint)V.Count;
        if (!first)
        {
            left += V.Load(ref y, 0);
            right += V.Load(ref y, width);
        }
        left.Store(ref y, 0);
        right.Store(ref y, width);
    }

    private static int Ceiling(int value, int unit) => (value + unit - 1) / unit * unit;
}
