namespace Lernet.Backends.Cpu;

/// <summary>Batched matrix products: chooses between the short loops and the blocked product, and between batches and rows for threads.</summary>
internal static class MatrixProduct
{
    // Below this many multiplications packing costs more than it saves.
    private const long Short = 16 * 1024;

    // Below this many multiplications one thread is faster than two.
    private const long OneThread = 256 * 1024;

    public static void Run(View a, float[] @as, View b, float[] bs, View y, float[] ys)
    {
        var (rows, inner, columns) = (a.Shape[-2], a.Shape[-1], b.Shape[-1]);
        if (y.Length == 0) return;
        if (inner == 0)
        {
            ys.AsSpan(y.Offset, y.Length).Clear();
            return;
        }
        var batches = y.Length / (rows * columns);
        var work = (long)rows * inner * columns;
        var (firstA, firstB) = (Leading(a), Leading(b));

        Matrix A(int batch) => new(@as, firstA.At(batch), a.Strides[^2], a.Strides[^1], rows, inner);
        Matrix B(int batch) => new(bs, firstB.At(batch), b.Strides[^2], b.Strides[^1], inner, columns);
        Matrix Y(int batch) => new(ys, y.Offset + (batch * rows * columns), columns, 1, rows, columns);

        void One(int batch, bool threads)
        {
            Simd.Run(new OneProduct(A(batch), B(batch), Y(batch), work <= Short, threads), 0, 1);
        }

        if (batches == 1)
        {
            One(0, threads: work >= OneThread);
            return;
        }
        var grain = (int)Math.Clamp(OneThread / Math.Max(1, work), 1, batches);
        Work.Split(batches, grain, (from, to) =>
        {
            for (var batch = from; batch < to; batch++) One(batch, threads: false);
        });
    }

    private static View Leading(View x) => x with { Shape = new(x.Shape.Array[..^2]), Strides = x.Strides[..^2] };
}

/// <summary>One matrix inside an array: element (i, j) lies at Offset + i · RowStep + j · ColumnStep.</summary>
internal readonly record struct Matrix(float[] Values, int Offset, int RowStep, int ColumnStep, int Rows, int Columns)
{
    public int At(int row, int column) => Offset + (row * RowStep) + (column * ColumnStep);
}

/// <summary>One product at the width in use.</summary>
internal readonly struct OneProduct(Matrix a, Matrix b, Matrix y, bool isShort, bool threads) : ILaneLoop
{
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        if (isShort) ShortProduct.Run<V>(a, b, y);
        else BlockedProduct.Run<V>(a, b, y, threads);
    }
}
