using System.Runtime.Intrinsics;

namespace Lernet.Backends.Cpu;

/// <summary>A batch of matrix products, or the parts of a single one.</summary>
/// <remarks>An element of y is the same sum in the same order whatever the parts are, so these may follow the number of threads.</remarks>
internal readonly struct ProductLoop : ILaneLoop
{
    // Rows and columns of parts come in units of whole tiles, of every width of vectors.
    private const int RowUnit = 4;
    private const int ColumnUnit = 32;

    // Parts for each thread where they are cheap: a processor that is held up for a while leaves the others more of the work.
    private const int PartsEach = 4;

    private static long last;

    private readonly Matrices left, right;
    private readonly View y;
    private readonly float[] target;
    private readonly View? bias;
    private readonly TileEnd end;
    private readonly int rows, inner, columns, rowsPerPart, columnsPerPart;
    private readonly long number = Interlocked.Increment(ref last);

    // Whether yᵀ = bᵀ aᵀ is computed: the larger operand is then read as it lies, and the smaller one packed.
    private readonly bool turned;

    public ProductLoop(View a, View b, View y, View? bias, TileEnd end)
    {
        (left, right, this.y, target, this.bias, this.end) = (new(a), new(b), y, CpuBackend.Of(y), bias, end);
        (rows, inner, columns) = (a.Shape.Array[^2], a.Shape.Array[^1], b.Shape.Array[^1]);
        Batches = y.Length / (rows * columns);
        turned = columns == 1 ? rows > 1 : b.Strides[^1] != 1 && rows < columns;
        var (high, wide) = turned ? (columns, rows) : (rows, columns);
        (rowsPerPart, columnsPerPart, Depth) = (high, wide, inner);
        var work = (long)rows * inner * columns;
        if (Batches > 1 || work < MatrixProduct.OneThread) return;
        if (high < wide) columnsPerPart = Even(wide, Work.Threads, ColumnUnit);
        else if (turned || a.Strides[^1] != 1 || wide > ProductBlock.Columns(Math.Min(inner, ProductBlock.Depth)))
        {
            rowsPerPart = Even(high, Work.Threads, RowUnit);
        }
        else
        {
            // A block of b is all of it that there is at this depth and serves all parts, and rows are read as they lie.
            Depth = ProductBlock.Depth;
            rowsPerPart = Even(high, Work.Threads * (int)Math.Clamp(work / MatrixProduct.OneThread / Work.Threads, 1, PartsEach), RowUnit);
        }
    }

    /// <summary>The steps of k that are done at a time.</summary>
    public int Depth { get; }

    /// <summary>The first step of k that is done now.</summary>
    public int From { get; init; }

    /// <summary>The number of products.</summary>
    public int Batches { get; }

    /// <summary>The parts of a single product.</summary>
    public int Parts => turned ? Count(columns, rowsPerPart) * Count(rows, columnsPerPart) : Count(rows, rowsPerPart) * Count(columns, columnsPerPart);

    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        if (typeof(V) == typeof(Lanes16)) Run<Product512, Vector512<float>>(from, to);
        else if (typeof(V) == typeof(Lanes8)) Run<Product256, Vector256<float>>(from, to);
        else if (typeof(V) == typeof(Lanes4)) Run<Product128, Vector128<float>>(from, to);
        else Run<ProductScalar, float>(from, to);
    }

    private void Run<T, TVector>(int from, int to) where T : struct, IProductLanes<TVector> where TVector : struct
    {
        for (var i = from; i < to; i++)
        {
            var batch = Batches > 1 ? i : 0;
            var (x, w) = (left[batch], right[batch]);
            var z = new Matrix(target, y.Offset + (batch * rows * columns), columns, 1, rows, columns);
            var part = Batches > 1 ? 0 : i;
            if (turned) Turned<T, TVector>(w.Turned, x.Turned, z, part);
            else Straight<T, TVector>(x, w, z, part);
        }
    }

    private void Straight<T, TVector>(Matrix x, Matrix w, Matrix z, int part) where T : struct, IProductLanes<TVector> where TVector : struct
    {
        var (row, column, high, wide) = Place(rows, columns, part);
        var depth = Math.Min(Depth, inner - From);
        new PartProduct<T, TVector>
        {
            A = x.Part(row, From, high, depth),
            B = w.Part(From, column, depth, wide),
            Y = z.Part(row, column, high, wide),
            Bias = From == 0 ? BiasFrom(column) : default,
            End = ProductBlock.End(end, From, depth, inner),
            Loop = number,
        }.Run();
    }

    private void Turned<T, TVector>(Matrix w, Matrix x, Matrix z, int part) where T : struct, IProductLanes<TVector> where TVector : struct
    {
        var (row, column, high, wide) = Place(columns, rows, part);
        var scratch = BufferPool.Rent(high * wide);
        new PartProduct<T, TVector>
        {
            A = w.Part(row, 0, high, inner),
            B = x.Part(0, column, inner, wide),
            Y = new(scratch, 0, wide, 1, high, wide),
            Bias = default,
            End = TileEnd.Write,
        }.Run();
        Turn.Run(ref scratch[0], wide, ref z.Values[z.At(column, row)], z.RowStep, high, wide);
        BufferPool.Return(scratch);
        if (bias is null && end == TileEnd.Write) return;
        for (var i = 0; i < wide; i++) Finish(z.Values.AsSpan(z.At(column + i, row), high), BiasFrom(row));
    }

    private void Finish(Span<float> line, ReadOnlySpan<float> from)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var value = from.Length == 0 ? line[i] : line[i] + from[i];
            line[i] = end == TileEnd.Positive && value <= 0 ? 0 : value;
        }
    }

    private ReadOnlySpan<float> BiasFrom(int column) =>
        bias is { } view ? CpuBackend.Of(view).AsSpan(view.Offset + column, columns - column) : default;

    private (int Row, int Column, int High, int Wide) Place(int high, int wide, int part)
    {
        var across = Count(wide, columnsPerPart);
        var (row, column) = (part / across * rowsPerPart, part % across * columnsPerPart);
        return (row, column, Math.Min(rowsPerPart, high - row), Math.Min(columnsPerPart, wide - column));
    }

    private static int Count(int size, int part) => (size + part - 1) / part;

    private static int Even(int size, int parts, int unit) => Count(Count(size, parts), unit) * unit;
}
