using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Products;

/// <summary>y = a b in tiles: a group of threads computes a tile of y, each thread eight rows by eight columns of it in registers.</summary>
/// <remarks>Strips of a and b, a few elements deep, pass through shared memory, so that an element is read from global memory once for each
/// tile. While a strip is multiplied, the next one is on its way (after V. Volkov and J. Demmel 2008, "Benchmarking GPUs to tune dense linear
/// algebra").</remarks>
/// <param name="product">The sizes.</param>
/// <param name="operands">a, b and y.</param>
/// <param name="y">The result, or one for each part.</param>
internal readonly struct TileProductKernel<TTile, TOperands>(Product product, TOperands operands, ArrayView<float> y) : IGroupKernel
    where TTile : struct, ITile
    where TOperands : struct, IOperands
{
    // Room for two strips of the largest tile, rows four apart from a multiple of 32: then no two threads ask one bank of memory.
    private const int Room = 2 * 8 * ((8 * 16) + Gap);
    private const int Gap = 4;

    private static int Threads => TTile.Down * TTile.Across;

    private static int Height => 8 * TTile.Down;

    private static int Width => 8 * TTile.Across;

    private static int PitchA => Height + Gap;

    private static int PitchB => Width + Gap;

    public void Run()
    {
        var (across, down) = ((product.Columns + Width - 1) / Width, (product.Rows + Height - 1) / Height);
        var (above, left) = (ILGPU.Grid.IdxX / across, ILGPU.Grid.IdxX % across * Width);
        var (matrix, top) = (above / down, above % down * Height);
        var (part, batch) = (matrix / product.Batches, matrix % product.Batches);
        var (startA, startB, end) = (operands.LeftStart(batch), operands.RightStart(batch), product.End(part));
        var (x, w) = (Group.IdxX % TTile.Across, Group.IdxX / TTile.Across);
        var stripA = ILGPU.SharedMemory.Allocate<float>(Room);
        var stripB = ILGPU.SharedMemory.Allocate<float>(Room);

        Eight c0 = default, c1 = default, c2 = default, c3 = default, c4 = default, c5 = default, c6 = default, c7 = default;
        var first = part * product.Stretch;
        PutA(stripA, 0, FetchA(startA, top, first, end));
        PutB(stripB, 0, FetchB(startB, left, first, end));
        Group.Barrier();
        for (var half = 0; first < end; first += TTile.Depth, half = 1 - half)
        {
            var (nextA, nextB) = (FetchA(startA, top, first + TTile.Depth, end), FetchB(startB, left, first + TTile.Depth, end));
            for (var k = 0; k < TTile.Depth; k++)
            {
                var column = Eight.Load(stripA, (((half * TTile.Depth) + k) * PitchA) + w, TTile.Down);
                var row = Eight.Load(stripB, (((half * TTile.Depth) + k) * PitchB) + x, TTile.Across);
                c0 = c0.Plus(column.V0, row);
                c1 = c1.Plus(column.V1, row);
                c2 = c2.Plus(column.V2, row);
                c3 = c3.Plus(column.V3, row);
                c4 = c4.Plus(column.V4, row);
                c5 = c5.Plus(column.V5, row);
                c6 = c6.Plus(column.V6, row);
                c7 = c7.Plus(column.V7, row);
            }
            PutA(stripA, 1 - half, nextA);
            PutB(stripB, 1 - half, nextB);
            Group.Barrier();
        }
        var (start, i) = ((part * product.Length) + operands.Start(batch), top + w);
        Store(start, part, batch, i, left + x, c0);
        Store(start, part, batch, i + TTile.Down, left + x, c1);
        Store(start, part, batch, i + (2 * TTile.Down), left + x, c2);
        Store(start, part, batch, i + (3 * TTile.Down), left + x, c3);
        Store(start, part, batch, i + (4 * TTile.Down), left + x, c4);
        Store(start, part, batch, i + (5 * TTile.Down), left + x, c5);
        Store(start, part, batch, i + (6 * TTile.Down), left + x, c6);
        Store(start, part, batch, i + (7 * TTile.Down), left + x, c7);
    }

    // What one thread fetches of a strip: up to eight elements.
    private Eight FetchA(int start, int top, int first, int end) => new(
        A(start, top, first, end, 0), A(start, top, first, end, 1), A(start, top, first, end, 2), A(start, top, first, end, 3),
        A(start, top, first, end, 4), A(start, top, first, end, 5), A(start, top, first, end, 6), A(start, top, first, end, 7));

    private Eight FetchB(int start, int left, int first, int end) => new(
        B(start, left, first, end, 0), B(start, left, first, end, 1), B(start, left, first, end, 2), B(start, left, first, end, 3),
        B(start, left, first, end, 4), B(start, left, first, end, 5), B(start, left, first, end, 6), B(start, left, first, end, 7));

    private float A(int start, int top, int first, int end, int number)
    {
        if (number * Threads >= Height * TTile.Depth) return 0;
        var (outer, inner) = Position(number, Height, operands.LeftRunsInside);
        return inner < TTile.Depth && outer < Height && top + outer < product.Rows && first + inner < end
            ? operands.Left(start, top + outer, first + inner) : 0;
    }

    private float B(int start, int left, int first, int end, int number)
    {
        if (number * Threads >= Width * TTile.Depth) return 0;
        var (outer, inner) = Position(number, Width, operands.RightRunsInside);
        return left + outer < product.Columns && first + inner < end ? operands.Right(start, first + inner, left + outer) : 0;
    }

    private void PutA(ArrayView<float> strip, int half, Eight values)
    {
        PutA(strip, half, 0, values.V0);
        PutA(strip, half, 1, values.V1);
        PutA(strip, half, 2, values.V2);
        PutA(strip, half, 3, values.V3);
        PutA(strip, half, 4, values.V4);
        PutA(strip, half, 5, values.V5);
        PutA(strip, half, 6, values.V6);
        PutA(strip, half, 7, values.V7);
    }

    private void PutB(ArrayView<float> strip, int half, Eight values)
    {
        PutB(strip, half, 0, values.V0);
        PutB(strip, half, 1, values.V1);
        PutB(strip, half, 2, values.V2);
        PutB(strip, half, 3, values.V3);
        PutB(strip, half, 4, values.V4);
        PutB(strip, half, 5, values.V5);
        PutB(strip, half, 6, values.V6);
        PutB(strip, half, 7, values.V7);
    }

    // A flat tile has fewer elements in a strip of a than threads.
    private void PutA(ArrayView<float> strip, int half, int number, float value)
    {
        if (number * Threads >= Height * TTile.Depth) return;
        var (outer, inner) = Position(number, Height, operands.LeftRunsInside);
        if (outer < Height && inner < TTile.Depth) strip[(((half * TTile.Depth) + inner) * PitchA) + outer] = value;
    }

    private void PutB(ArrayView<float> strip, int half, int number, float value)
    {
        if (number * Threads >= Width * TTile.Depth) return;
        var (outer, inner) = Position(number, Width, operands.RightRunsInside);
        strip[(((half * TTile.Depth) + inner) * PitchB) + outer] = value;
    }

    // Which element of a strip a thread carries: neighbouring threads carry neighbours in memory.
    private static (int Outer, int Inner) Position(int number, int edge, bool runsInside)
    {
        var element = Group.IdxX + (number * Threads);
        return runsInside ? (element / TTile.Depth, element % TTile.Depth) : (element % edge, element / edge);
    }

    private void Store(int start, int part, int batch, int row, int column, Eight values)
    {
        if (row >= product.Rows) return;
        Store(start, part, batch, row, column, 0, values.V0);
        Store(start, part, batch, row, column, 1, values.V1);
        Store(start, part, batch, row, column, 2, values.V2);
        Store(start, part, batch, row, column, 3, values.V3);
        Store(start, part, batch, row, column, 4, values.V4);
        Store(start, part, batch, row, column, 5, values.V5);
        Store(start, part, batch, row, column, 6, values.V6);
        Store(start, part, batch, row, column, 7, values.V7);
    }

    private void Store(int start, int part, int batch, int row, int column, int number, float value)
    {
        var at = column + (number * TTile.Across);
        if (at >= product.Columns) return;
        y[operands.Place(start, row, at)] = part == 0 ? value + operands.Added(batch, row, at) : value;
    }
}
