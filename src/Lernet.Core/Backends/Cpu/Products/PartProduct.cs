using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lernet.Backends.Cpu;

/// <summary>y = a b + bias for a part of y, on one thread: packs panels, and runs the kernel tile after tile.</summary>
/// <typeparam name="T">The width of vectors.</typeparam>
/// <typeparam name="TVector">The vector.</typeparam>
internal readonly ref struct PartProduct<T, TVector> where T : struct, IProductLanes<TVector> where TVector : struct
{
    // A panel of b, Depth x two vectors, streams through the first cache; a block of a, RowBlock x Depth, stays in the second.
    private const int Depth = 256;
    private const int RowBlock = 480;

    // From here on it pays to lay the rows of a side by side: they are read once for every panel of b.
    private const int PanelsForPacking = 5;

    // From here on it pays to copy a panel of b: it is read once for every tile of rows.
    private const int TilesForPacking = 6;

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

    private void Run<H, W>() where H : struct, IHeight where W : struct, IFlag
    {
        var wide = W.IsSet ? 2 * T.Count : T.Count;
        var packA = (A.RowStep != 1 && A.ColumnStep != 1) || (Y.Columns + wide - 1) / wide >= PanelsForPacking;
        var packB = B.ColumnStep != 1 || (Y.Rows + H.Rows - 1) / H.Rows >= TilesForPacking;
        for (var k = 0; k == 0 || k < A.Columns; k += Depth)
        {
            var depth = Math.Min(Depth, A.Columns - k);
            for (var row = 0; row < Y.Rows; row += RowBlock)
            {
                var rows = A.Part(row, k, Math.Min(RowBlock, Y.Rows - row), depth);
                if (packA) PackRows<H>(rows);
                for (var column = 0; column < Y.Columns; column += wide)
                {
                    var columns = B.Part(k, column, depth, Math.Min(wide, Y.Columns - column));
                    ref var right = ref B.Values.Length == 0 ? ref Unsafe.NullRef<float>() : ref B.Values[columns.Offset];
                    var step = B.RowStep;
                    if (packB || columns.Columns < wide)
                    {
                        right = ref Rooms.Mine.B.For(depth * wide);
                        step = wide;
                        Panel.Pack(columns.Turned, ref right, wide);
                    }
                    Tiles<H, W>(rows, packA, ref right, step, Y.Part(row, column, rows.Rows, columns.Columns), column, k);
                }
            }
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

    private void Tiles<H, W>(in Matrix rows, bool packed, ref float right, nint step, in Matrix target, int column, int k)
        where H : struct, IHeight where W : struct, IFlag
    {
        var i = 0;
        for (; i + H.Rows <= target.Rows; i += H.Rows) One<H, W>(rows, packed, i, H.Rows, ref right, step, target, column, k);
        for (; i < target.Rows; i += Height4.Rows)
        {
            One<Height4, W>(rows, packed, i, Math.Min(Height4.Rows, target.Rows - i), ref right, step, target, column, k);
        }
    }

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
