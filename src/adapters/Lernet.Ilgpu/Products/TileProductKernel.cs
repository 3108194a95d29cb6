using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Products;

/// <summary>y = a b in tiles: a group of threads computes a tile of y, each thread eight rows by eight columns of it in registers.</summary>
/// <remarks>Strips of a and b, eight deep, pass through shared memory, so that an element is read from global memory once for each tile.
/// While a strip is multiplied, the next one is on its way (after V. Volkov and J. Demmel 2008, "Benchmarking GPUs to tune dense linear
/// algebra").</remarks>
/// <param name="product">The sizes.</param>
/// <param name="factors">a and b.</param>
/// <param name="y">[parts, batches, m, n].</param>
internal readonly struct TileProductKernel<TTile, TFactors>(Product product, TFactors factors, ArrayView<float> y) : IGroupKernel
    where TTile : struct, ITile where TFactors : struct, IFactors
{
    // How deep a strip is.
    private const int Depth = 8;

    // Rows of a strip lie four apart from a multiple of 32: then no two threads ask one bank of shared memory.
    private const int Gap = 4;

    // Two strips of the large tile.
    private const int Room = 2 * Depth * (128 + Gap);

    private static int Edge => 8 * TTile.Side;

    private static int Pitch => Edge + Gap;

    public void Run()
    {
        var (across, down) = ((product.Columns + Edge - 1) / Edge, (product.Rows + Edge - 1) / Edge);
        var (above, left) = (ILGPU.Grid.IdxX / across, ILGPU.Grid.IdxX % across * Edge);
        var (matrix, top) = (above / down, above % down * Edge);
        var (part, batch) = (matrix / product.Batches, matrix % product.Batches);
        var (startA, startB, end) = (factors.LeftStart(batch), factors.RightStart(batch), product.End(part));
        var (x, w) = (Group.IdxX % TTile.Side, Group.IdxX / TTile.Side);
        var (stripA, stripB) = (ILGPU.SharedMemory.Allocate<float>(Room), ILGPU.SharedMemory.Allocate<float>(Room));

        Eight c0 = default, c1 = default, c2 = default, c3 = default, c4 = default, c5 = default, c6 = default, c7 = default;
        var first = part * product.Stretch;
        Put(stripA, 0, factors.LeftRunsInside, FetchLeft(startA, top, first, end));
        Put(stripB, 0, factors.RightRunsInside, FetchRight(startB, left, first, end));
        Group.Barrier();
        for (var room = 0; first < end; first += Depth, room = (Depth * Pitch) - room)
        {
            var (nextA, nextB) = (FetchLeft(startA, top, first + Depth, end), FetchRight(startB, left, first + Depth, end));
            for (var k = 0; k < Depth; k++)
            {
                var column = Eight.Load(stripA, room + (k * Pitch) + w, TTile.Side);
                var row = Eight.Load(stripB, room + (k * Pitch) + x, TTile.Side);
                c0 = c0.Plus(column.V0, row);
                c1 = c1.Plus(column.V1, row);
                c2 = c2.Plus(column.V2, row);
                c3 = c3.Plus(column.V3, row);
                c4 = c4.Plus(column.V4, row);
                c5 = c5.Plus(column.V5, row);
                c6 = c6.Plus(column.V6, row);
                c7 = c7.Plus(column.V7, row);
            }
            Put(stripA, (Depth * Pitch) - room, factors.LeftRunsInside, nextA);
            Put(stripB, (Depth * Pitch) - room, factors.RightRunsInside, nextB);
            Group.Barrier();
        }
        Store(matrix, top + w, left + x, c0);
        Store(matrix, top + w + TTile.Side, left + x, c1);
        Store(matrix, top + w + (2 * TTile.Side), left + x, c2);
        Store(matrix, top + w + (3 * TTile.Side), left + x, c3);
        Store(matrix, top + w + (4 * TTile.Side), left + x, c4);
        Store(matrix, top + w + (5 * TTile.Side), left + x, c5);
        Store(matrix, top + w + (6 * TTile.Side), left + x, c6);
        Store(matrix, top + w + (7 * TTile.Side), left + x, c7);
    }

    // What one thread fetches of a strip: four elements for the large tile, eight for the small one.
    private Eight FetchLeft(int start, int top, int first, int end) => new(
        Left(start, top, first, end, 0), Left(start, top, first, end, 1), Left(start, top, first, end, 2), Left(start, top, first, end, 3),
        Left(start, top, first, end, 4), Left(start, top, first, end, 5), Left(start, top, first, end, 6), Left(start, top, first, end, 7));

    private Eight FetchRight(int start, int left, int first, int end) => new(
        Right(start, left, first, end, 0), Right(start, left, first, end, 1), Right(start, left, first, end, 2), Right(start, left, first, end, 3),
        Right(start, left, first, end, 4), Right(start, left, first, end, 5), Right(start, left, first, end, 6), Right(start, left, first, end, 7));

    private float Left(int start, int top, int first, int end, int number)
    {
        if (number * TTile.Side >= 64) return 0;
        var (outer, inner) = Position(factors.LeftRunsInside, number);
        return top + outer < product.Rows && first + inner < end ? factors.Left(start, top + outer, first + inner) : 0;
    }

    private float Right(int start, int left, int first, int end, int number)
    {
        if (number * TTile.Side >= 64) return 0;
        var (outer, inner) = Position(factors.RightRunsInside, number);
        return left + outer < product.Columns && first + inner < end ? factors.Right(start, left + outer, first + inner) : 0;
    }

    private static void Put(ArrayView<float> strip, int room, bool runsInside, Eight values)
    {
        Put(strip, room, runsInside, 0, values.V0);
        Put(strip, room, runsInside, 1, values.V1);
        Put(strip, room, runsInside, 2, values.V2);
        Put(strip, room, runsInside, 3, values.V3);
        Put(strip, room, runsInside, 4, values.V4);
        Put(strip, room, runsInside, 5, values.V5);
        Put(strip, room, runsInside, 6, values.V6);
        Put(strip, room, runsInside, 7, values.V7);
    }

    private static void Put(ArrayView<float> strip, int room, bool runsInside, int number, float value)
    {
        if (number * TTile.Side >= 64) return;
        var (outer, inner) = Position(runsInside, number);
        strip[room + (inner * Pitch) + outer] = value;
    }

    // Which element of a strip a thread carries: neighbouring threads carry neighbours in memory.
    private static (int Outer, int Inner) Position(bool runsInside, int number)
    {
        var element = Group.IdxX + (number * TTile.Side * TTile.Side);
        return runsInside ? (element / Depth, element % Depth) : (element % Edge, element / Edge);
    }

    private void Store(int matrix, int row, int column, Eight values)
    {
        if (row >= product.Rows) return;
        var start = ((matrix * product.Rows) + row) * product.Columns;
        Store(start, column, 0, values.V0);
        Store(start, column, 1, values.V1);
        Store(start, column, 2, values.V2);
        Store(start, column, 3, values.V3);
        Store(start, column, 4, values.V4);
        Store(start, column, 5, values.V5);
        Store(start, column, 6, values.V6);
        Store(start, column, 7, values.V7);
    }

    private void Store(int start, int column, int number, float value)
    {
        var at = column + (number * TTile.Side);
        if (at < product.Columns) y[start + at] = value;
    }
}
