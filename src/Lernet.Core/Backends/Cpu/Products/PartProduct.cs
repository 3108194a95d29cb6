using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lernet.Backends.Cpu;

/// <summary>y = a b + bias for a part of y, on one thread: packs panels, and runs the kernel tile after tile.</summary>
/// <typeparam name="T">The width of vectors.</typeparam>
/// <typeparam name="TVector">The vector.</typeparam>
internal readonly ref struct PartProduct<T, TVector> where T : struct, IProductLanes<TVector> where TVector : struct
{
    // A tile of a, 12 x Depth, stays in the first cache and a block of b, Depth x ColumnBlock, in the second.
    private const int Depth = 512;
    private const int ColumnBlock = 256;
    private const int RowBlock = 1536;

    // From here on it pays to lay the rows of a side by side: they are read once for every panel of b. Rows a few pages apart fall on the
    // same lines of the first cache; other rows are as good where they are.
    private const int PanelsForPacking = 4;
    private const int Conflict = 1024;

    // From here on it pays to copy a panel of b: it is read once for every tile of rows. Rows that are long lie on pages of their own, and
    // pay sooner.
    private const int TilesForPacking = 8;
    private const int TilesForPackingLong = 3;
    private const int Long = 256;

    /// <summary>The rows.</summary>
    public required Matrix A { get; init; }

    /// <summary>The columns.</summary>
    public required Matrix B { get; init; }

    /// <summary>Where the product goes; its columns lie side by side.</summary>
    public required Matrix Y { get; init; }

    /// <summary>A number for each column, to which the products are added; none if empty.</summary>
    public required ReadOnlySpan<float> Bias { get; init; }

    /// <summary>Whether the product is added to y, and whether negative results become 0.</summary>
    public required TileEnd End { get; init; }

    /// <summary>Computes it, in tiles as high as registers allow.</summary>
    public void Run()
    {
        if (T.Rows == 12) Run<Height12>();
        else if (T.Rows == 6) Run<Height6>();
        else Run<Height4>();
    }

    private void Run<H>() where H : struct, IHeight
    {
        if (Y.Columns <= T.Count) Run<H, No>();
        else Run<H, Yes>();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Run<H, W>() where H : struct, IHeight where W : struct, IFlag
    {
        var wide = W.IsSet ? 2 * T.Count : T.Count;
        var packA = (A.RowStep != 1 && A.ColumnStep != 1)
            || ((Y.Columns + wide - 1) / wide >= PanelsForPacking && (A.RowStep == 1 || A.RowStep % Conflict == 0));
        var packB = B.ColumnStep != 1 || (Y.Rows + H.Rows - 1) / H.Rows >= (B.RowStep >= Long ? TilesForPackingLong : TilesForPacking);
        for (var k = 0; k == 0 || k < A.Columns; k += Depth)
        {
            var depth = Math.Min(Depth, A.Columns - k);
            for (var row = 0; row < Y.Rows; row += RowBlock)
            {
                var rows = A.Part(row, k, Math.Min(RowBlock, Y.Rows - row), depth);
                if (packA) PackRows<H>(rows);
                for (var column = 0; column < Y.Columns; column += ColumnBlock)
                {
                    var columns = B.Part(k, column, depth, Math.Min(ColumnBlock, Y.Columns - column));
                    PackColumns(columns, packB, wide);
                    var target = Y.Part(row, column, rows.Rows, columns.Columns);
                    var i = 0;
                    for (; i + H.Rows <= rows.Rows; i += H.Rows) Across<H, W>(rows, packA, i, H.Rows, columns, packB, target, column, k);
                    for (; i < rows.Rows; i += Height4.Rows)
                    {
                        Across<Height4, W>(rows, packA, i, Math.Min(Height4.Rows, rows.Rows - i), columns, packB, target, column, k);
                    }
                }
            }
        }
    }

    // Panel after panel. The last one is padded with zeros, so it is copied in any case.
    private static void PackColumns(in Matrix columns, bool packed, int wide)
    {
        var (depth, whole) = (columns.Rows, columns.Columns / wide * wide);
        if (!packed && whole == columns.Columns) return;
        ref var panels = ref Rooms.Mine.B.For((whole + wide) * depth);
        for (var j = packed ? 0 : whole; j < columns.Columns; j += wide)
        {
            Panel.Pack(columns.Part(0, j, depth, Math.Min(wide, columns.Columns - j)).Turned, ref Unsafe.Add(ref panels, j * depth), wide);
        }
    }

    // High tiles one below the other, and the last rows in tiles of four.
    private static void PackRows<H>(in Matrix rows) where H : struct, IHeight
    {
        ref var panel = ref Rooms.Mine.A.For((rows.Rows + Height4.Rows) * rows.Columns);
        for (var i = 0; i < rows.Rows;)
        {
            var high = rows.Rows - i >= H.Rows ? H.Rows : Height4.Rows;
            Panel.Pack(rows.Part(i, 0, Math.Min(high, rows.Rows - i), rows.Columns), ref Unsafe.Add(ref panel, i * rows.Columns), high);
            i += high;
        }
    }

    // The tiles beside each other from row i on.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Across<H, W>(
        in Matrix rows, bool packA, int i, int high, in Matrix columns, bool packB, in Matrix target, int column, int k)
        where H : struct, IHeight where W : struct, IFlag
    {
        var (wide, depth) = (W.IsSet ? 2 * T.Count : T.Count, columns.Rows);
        ref var panels = ref Rooms.Mine.B.For(0);
        for (var j = 0; j < target.Columns; j += wide)
        {
            var place = target.Part(0, j, target.Rows, Math.Min(wide, target.Columns - j));
            if (packB || place.Columns < wide) One<H, W>(rows, packA, i, high, ref Unsafe.Add(ref panels, j * depth), wide, place, column + j, k);
            else One<H, W>(rows, packA, i, high, ref columns.Values[columns.At(0, j)], columns.RowStep, place, column + j, k);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void One<H, W>(in Matrix rows, bool packed, int i, int high, ref float right, nint step, in Matrix target, int column, int k)
        where H : struct, IHeight where W : struct, IFlag
    {
        ref var bias = ref k == 0 && Bias.Length > 0 ? ref Unsafe.AsRef(in Bias[column]) : ref Unsafe.NullRef<float>();
        var end = (k == 0 ? End & TileEnd.Add : TileEnd.Add) | (k + rows.Columns == A.Columns ? End & TileEnd.Positive : 0);
        ref var place = ref target.Values[target.At(i, 0)];
        if (high == H.Rows && target.Columns == (W.IsSet ? 2 * T.Count : T.Count))
        {
            Kernel<H, W>(rows, packed, i, high, ref right, step, ref bias, ref place, target.RowStep, end);
        }
        else
        {
            Edge<H, W>(rows, packed, i, high, ref right, step, ref bias, ref place, target, end);
        }
    }

    // A tile that hangs over the edge of y is computed elsewhere as a whole.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Edge<H, W>(
        in Matrix rows, bool packed, int i, int high, ref float right, nint step, ref float bias, ref float place, in Matrix target, TileEnd end)
        where H : struct, IHeight where W : struct, IFlag
    {
        var wide = W.IsSet ? 2 * T.Count : T.Count;
        var tile = MemoryMarshal.CreateSpan(ref Rooms.Mine.Y.For((H.Rows + 1) * wide), (H.Rows + 1) * wide);
        tile.Clear();
        for (var r = 0; r < high && (end & TileEnd.Add) != 0; r++)
        {
            MemoryMarshal.CreateSpan(ref Unsafe.Add(ref place, r * target.RowStep), target.Columns).CopyTo(tile[(r * wide)..]);
        }
        if (!Unsafe.IsNullRef(ref bias))
        {
            MemoryMarshal.CreateSpan(ref bias, target.Columns).CopyTo(tile[(H.Rows * wide)..]);
            bias = ref tile[H.Rows * wide];
        }
        Kernel<H, W>(rows, packed, i, high, ref right, step, ref bias, ref tile[0], wide, end);
        for (var r = 0; r < high; r++)
        {
            tile.Slice(r * wide, target.Columns).CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref place, r * target.RowStep), target.Columns));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Kernel<H, W>(
        in Matrix rows, bool packed, int i, int high, ref float right, nint step, ref float bias, ref float y, nint row, TileEnd end)
        where H : struct, IHeight where W : struct, IFlag
    {
        var depth = rows.Columns;
        if (packed)
        {
            ref var left = ref Unsafe.Add(ref Rooms.Mine.A.For(0), i * depth);
            Tile.Run<T, TVector, TileShape<H, Yes, W>>(ref left, H.Rows, ref right, step, depth, ref bias, ref y, row, end);
        }
        else if (high < H.Rows)
        {
            ref var few = ref Rooms.Mine.Few.For(H.Rows * depth);
            Panel.Pack(rows.Part(i, 0, high, depth), ref few, H.Rows);
            Tile.Run<T, TVector, TileShape<H, Yes, W>>(ref few, H.Rows, ref right, step, depth, ref bias, ref y, row, end);
        }
        else if (rows.RowStep == 1)
        {
            ref var left = ref rows.Values[rows.At(i, 0)];
            Tile.Run<T, TVector, TileShape<H, Yes, W>>(ref left, rows.ColumnStep, ref right, step, depth, ref bias, ref y, row, end);
        }
        else
        {
            ref var left = ref rows.Values[rows.At(i, 0)];
            Tile.Run<T, TVector, TileShape<H, No, W>>(ref left, rows.RowStep, ref right, step, depth, ref bias, ref y, row, end);
        }
    }
}
