using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lernet.Backends.Cpu;

/// <summary>y = a b + bias for a part of y, on one thread: packs panels, and runs the kernel tile after tile.</summary>
/// <typeparam name="T">The width of vectors.</typeparam>
/// <typeparam name="TVector">The vector.</typeparam>
internal readonly ref struct PartProduct<T, TVector> where T : struct, IProductLanes<TVector> where TVector : struct
{
    // A block of b stays in the second cache while the rows of a pass by.
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

    /// <summary>The number of the loop that this is a part of; 0 for a product by itself. What one part has packed of b, the next one on the
    /// same thread finds in place.</summary>
    public long Loop { get; init; }

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

    private static int Wide<W>() where W : struct, IFlag => W.IsSet ? 2 * T.Count : T.Count;

    private void Run<H, W>() where H : struct, IHeight where W : struct, IFlag
    {
        var wide = Wide<W>();
        var packA = (A.RowStep != 1 && A.ColumnStep != 1)
            || ((Y.Columns + wide - 1) / wide >= PanelsForPacking && (A.RowStep == 1 || A.RowStep % Conflict == 0));
        var packB = B.ColumnStep != 1 || (Y.Rows + H.Rows - 1) / H.Rows >= (B.RowStep >= Long ? TilesForPackingLong : TilesForPacking);
        for (var k = 0; k == 0 || k < A.Columns; k += ProductBlock.Depth)
        {
            var depth = Math.Min(ProductBlock.Depth, A.Columns - k);
            var columnBlock = ProductBlock.Columns(depth);
            var end = ProductBlock.End(End, k, depth, A.Columns);
            for (var row = 0; row < Y.Rows; row += RowBlock)
            {
                var rows = A.Part(row, k, Math.Min(RowBlock, Y.Rows - row), depth);
                if (packA) PackRows<H>(rows);
                for (var column = 0; column < Y.Columns; column += columnBlock)
                {
                    var columns = B.Part(k, column, depth, Math.Min(columnBlock, Y.Columns - column));
                    PackColumns(columns, packB, wide);
                    new Block
                    {
                        Rows = rows,
                        PackedRows = packA,
                        Columns = columns,
                        PackedColumns = packB,
                        Y = Y.Part(row, column, rows.Rows, columns.Columns),
                        Bias = k == 0 && Bias.Length > 0 ? Bias[column..] : default,
                        End = end,
                    }.Run<H, W>();
                }
            }
        }
    }

    // The last panel is padded with zeros, so it is copied in any case.
    private void PackColumns(in Matrix columns, bool packed, int wide)
    {
        var (depth, whole) = (columns.Rows, columns.Columns / wide * wide);
        if (!packed && whole == columns.Columns) return;
        var mine = new PackedColumns(Loop, columns.Offset, depth, columns.Columns, packed);
        if (Loop != 0 && Rooms.Mine.Columns == mine) return;
        Rooms.Mine.Columns = mine;
        ref var panels = ref Rooms.Mine.B.For((whole + wide) * depth);
        var from = packed ? 0 : whole;
        Panel.Pack(columns.Part(0, from, depth, columns.Columns - from).Turned, ref Unsafe.Add(ref panels, from * depth), wide);
    }

    // High tiles one below the other, and the last rows in tiles of four.
    private static void PackRows<H>(in Matrix rows) where H : struct, IHeight
    {
        var (depth, whole) = (rows.Columns, rows.Rows / H.Rows * H.Rows);
        ref var panels = ref Rooms.Mine.A.For((rows.Rows + Height4.Rows) * depth);
        Panel.Pack(rows.Part(0, 0, whole, depth), ref panels, H.Rows);
        Panel.Pack(rows.Part(whole, 0, rows.Rows - whole, depth), ref Unsafe.Add(ref panels, whole * depth), Height4.Rows);
    }

    /// <summary>The tiles of some rows and the columns that are in the cache.</summary>
    private readonly ref struct Block
    {
        public required Matrix Rows { get; init; }

        public required bool PackedRows { get; init; }

        public required Matrix Columns { get; init; }

        public required bool PackedColumns { get; init; }

        public required Matrix Y { get; init; }

        public required ReadOnlySpan<float> Bias { get; init; }

        public required TileEnd End { get; init; }

        public void Run<H, W>() where H : struct, IHeight where W : struct, IFlag
        {
            var i = 0;
            for (; i + H.Rows <= Rows.Rows; i += H.Rows) Across<H, W>(i, H.Rows);
            for (; i < Rows.Rows; i += Height4.Rows) Across<Height4, W>(i, Math.Min(Height4.Rows, Rows.Rows - i));
        }

        // The tiles beside each other from row i on, their rows of a packed or where they lie.
        private void Across<H, W>(int i, int high) where H : struct, IHeight where W : struct, IFlag
        {
            if (PackedRows) Across<H, Yes, W>(ref Unsafe.Add(ref Rooms.Mine.A.For(0), i * Rows.Columns), H.Rows, i, high);
            else if (high < H.Rows)
            {
                ref var few = ref Rooms.Mine.Few.For(H.Rows * Rows.Columns);
                Panel.Pack(Rows.Part(i, 0, high, Rows.Columns), ref few, H.Rows);
                Across<H, Yes, W>(ref few, H.Rows, i, high);
            }
            else if (Rows.RowStep == 1) Across<H, Yes, W>(ref Rows.Values[Rows.At(i, 0)], Rows.ColumnStep, i, high);
            else Across<H, No, W>(ref Rows.Values[Rows.At(i, 0)], Rows.RowStep, i, high);
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private void Across<H, S, W>(ref float left, nint step, int i, int high)
            where H : struct, IHeight where S : struct, IFlag where W : struct, IFlag
        {
            var (wide, depth, row, end) = (Wide<W>(), Columns.Rows, (nint)Y.RowStep, End);
            ref var panels = ref Rooms.Mine.B.For(0);
            ref var columns = ref Columns.Values[Columns.Offset];
            ref var bias = ref MemoryMarshal.GetReference(Bias);
            ref var y = ref Y.Values[Y.At(i, 0)];
            // Deep tiles fill the cache as it is.
            var later = S.IsSet || T.Count < 16 || depth == ProductBlock.Depth ? 0 : Math.Min(H.Rows, Rows.Rows - i - H.Rows);
            for (var j = 0; j < Y.Columns; j += wide)
            {
                for (var r = j / wide; r < later; r += (Y.Columns + wide - 1) / wide) Later(ref Rows.Values[Rows.At(i + H.Rows + r, 0)], depth);
                var isWhole = j + wide <= Y.Columns;
                var packed = PackedColumns || !isWhole;
                ref var right = ref packed ? ref Unsafe.Add(ref panels, j * depth) : ref Unsafe.Add(ref columns, j);
                nint stepB = packed ? wide : Columns.RowStep;
                if (isWhole && high == H.Rows)
                {
                    Tile.Run<T, TVector, TileShape<H, S, W>>(ref left, step, ref right, stepB, depth, ref bias, ref Unsafe.Add(ref y, j), row, end);
                }
                else Edge<H, S, W>(ref left, step, high, ref right, stepB, ref bias, ref Unsafe.Add(ref y, j), Math.Min(wide, Y.Columns - j));
                if (!Unsafe.IsNullRef(ref bias)) bias = ref Unsafe.Add(ref bias, wide);
            }
        }

        // Asks for a row of the next tile while this one is computed: the processor itself sees too late that it comes.
        private static void Later(ref float row, int depth)
        {
            for (var k = 0; k < depth; k += 16) Tile.Later(ref Unsafe.Add(ref row, k));
        }

        // A tile that hangs over the edge of y is computed elsewhere as a whole.
        private void Edge<H, S, W>(ref float left, nint step, int high, ref float right, nint stepB, ref float bias, ref float y, int columns)
            where H : struct, IHeight where S : struct, IFlag where W : struct, IFlag
        {
            var wide = Wide<W>();
            var tile = MemoryMarshal.CreateSpan(ref Rooms.Mine.Y.For((H.Rows + 1) * wide), (H.Rows + 1) * wide);
            tile.Clear();
            for (var r = 0; r < high && (End & TileEnd.Add) != 0; r++)
            {
                MemoryMarshal.CreateSpan(ref Unsafe.Add(ref y, r * Y.RowStep), columns).CopyTo(tile[(r * wide)..]);
            }
            if (!Unsafe.IsNullRef(ref bias))
            {
                MemoryMarshal.CreateSpan(ref bias, columns).CopyTo(tile[(H.Rows * wide)..]);
                bias = ref tile[H.Rows * wide];
            }
            Tile.Run<T, TVector, TileShape<H, S, W>>(ref left, step, ref right, stepB, Columns.Rows, ref bias, ref tile[0], wide, End);
            for (var r = 0; r < high; r++)
            {
                tile.Slice(r * wide, columns).CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref y, r * Y.RowStep), columns));
            }
        }
    }
}
