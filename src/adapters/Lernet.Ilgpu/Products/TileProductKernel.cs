using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Products;

/// <summary>y = a b in tiles: a group of threads computes a tile of y, each thread eight rows by eight columns of it in registers.</summary>
/// <remarks>Strips of a and b, eight deep, pass through shared memory, so that an element is read from global memory once for each tile.
/// While a strip is multiplied, the next one is on its way (after V. Volkov and J. Demmel 2008, "Benchmarking GPUs to tune dense linear
/// algebra").</remarks>
/// <param name="product">The sizes.</param>
/// <param name="a">[m, k].</param>
/// <param name="b">[k, n].</param>
/// <param name="y">[parts, batches, m, n].</param>
internal readonly struct TileProductKernel<TSide>(Product product, Factor a, Factor b, ArrayView<float> y) : IGroupKernel where TSide : struct, ITileSide
{
    /// <summary>How deep a strip is.</summary>
    public const int Depth = 8;

    // Room for two strips of the large tile, rows four apart from a multiple of 32: then no two threads ask one bank of memory.
    private const int Room = 2 * Depth * ((8 * 16) + Gap);
    private const int Gap = 4;

    private static int Edge => 8 * TSide.Threads;

    private static int Pitch => Edge + Gap;

    public void Run()
    {
        var (across, down) = ((product.Columns + Edge - 1) / Edge, (product.Rows + Edge - 1) / Edge);
        var (above, left) = (Grid.IdxX / across, Grid.IdxX % across * Edge);
        var (matrix, top) = (above / down, above % down * Edge);
        var part = matrix / product.Batches;
        var batch = product.Batch(matrix % product.Batches);
        var (startA, startB, end) = (a.Start(batch), b.Start(batch), product.End(part));
        var (x, w) = (Group.IdxX % TSide.Threads, Group.IdxX / TSide.Threads);
        var stripA = SharedMemory.Allocate<float>(Room);
        var stripB = SharedMemory.Allocate<float>(Room);

        Eight c0 = default, c1 = default, c2 = default, c3 = default, c4 = default, c5 = default, c6 = default, c7 = default;
        var first = part * product.Stretch;
        Put(stripA, 0, a, Fetch(a, startA, top, first, end));
        Put(stripB, 0, b, Fetch(b, startB, left, first, end));
        Group.Barrier();
        for (var room = 0; first < end; first += Depth, room = (Depth * Pitch) - room)
        {
            var (nextA, nextB) = (Fetch(a, startA, top, first + Depth, end), Fetch(b, startB, left, first + Depth, end));
            for (var k = 0; k < Depth; k++)
            {
                var (column, row) = (Eight.Load(stripA, room + (k * Pitch) + w, TSide.Threads), Eight.Load(stripB, room + (k * Pitch) + x, TSide.Threads));
                c0 = c0.Plus(column.V0, row);
                c1 = c1.Plus(column.V1, row);
                c2 = c2.Plus(column.V2, row);
                c3 = c3.Plus(column.V3, row);
                c4 = c4.Plus(column.V4, row);
                c5 = c5.Plus(column.V5, row);
                c6 = c6.Plus(column.V6, row);
                c7 = c7.Plus(column.V7, row);
            }
            Put(stripA, (Depth * Pitch) - room, a, nextA);
            Put(stripB, (Depth * Pitch) - room, b, nextB);
            Group.Barrier();
        }
        var (start, i) = (matrix * product.Rows * product.Columns, top + w);
        Store(start, i, left + x, c0);
        Store(start, i + TSide.Threads, left + x, c1);
        Store(start, i + (2 * TSide.Threads), left + x, c2);
        Store(start, i + (3 * TSide.Threads), left + x, c3);
        Store(start, i + (4 * TSide.Threads), left + x, c4);
        Store(start, i + (5 * TSide.Threads), left + x, c5);
        Store(start, i + (6 * TSide.Threads), left + x, c6);
        Store(start, i + (7 * TSide.Threads), left + x, c7);
    }

    // What one thread fetches of a strip: four elements for the large tile, eight for the small one.
    private static Eight Fetch(Factor factor, int start, int edge, int first, int end) => new(
        Element(factor, start, edge, first, end, 0), Element(factor, start, edge, first, end, 1),
        Element(factor, start, edge, first, end, 2), Element(factor, start, edge, first, end, 3),
        Element(factor, start, edge, first, end, 4), Element(factor, start, edge, first, end, 5),
        Element(factor, start, edge, first, end, 6), Element(factor, start, edge, first, end, 7));

    private static float Element(Factor factor, int start, int edge, int first, int end, int number)
    {
        if (number * TSide.Threads >= 64) return 0;
        var (outer, inner) = Position(factor, number);
        return edge + outer < factor.Size && first + inner < end ? factor.Data[start + factor.Place(edge + outer, first + inner)] : 0;
    }

    private static void Put(ArrayView<float> strip, int room, Factor factor, Eight values)
    {
        Put(strip, room, factor, 0, values.V0);
        Put(strip, room, factor, 1, values.V1);
        Put(strip, room, factor, 2, values.V2);
        Put(strip, room, factor, 3, values.V3);
        Put(strip, room, factor, 4, values.V4);
        Put(strip, room, factor, 5, values.V5);
        Put(strip, room, factor, 6, values.V6);
        Put(strip, room, factor, 7, values.V7);
    }

    private static void Put(ArrayView<float> strip, int room, Factor factor, int number, float value)
    {
        if (number * TSide.Threads >= 64) return;
        var (outer, inner) = Position(factor, number);
        strip[room + (inner * Pitch) + outer] = value;
    }

    // Which element of a strip a thread carries: neighbouring threads carry neighbours in memory.
    private static (int Outer, int Inner) Position(Factor factor, int number)
    {
        var element = Group.IdxX + (number * TSide.Threads * TSide.Threads);
        return factor.RunsInside ? (element / Depth, element % Depth) : (element % Edge, element / Edge);
    }

    private void Store(int start, int row, int column, Eight values)
    {
        if (row >= product.Rows) return;
        Store(start, row, column, 0, values.V0);
        Store(start, row, column, 1, values.V1);
        Store(start, row, column, 2, values.V2);
        Store(start, row, column, 3, values.V3);
        Store(start, row, column, 4, values.V4);
        Store(start, row, column, 5, values.V5);
        Store(start, row, column, 6, values.V6);
        Store(start, row, column, 7, values.V7);
    }

    private void Store(int start, int row, int column, int number, float value)
    {
        var at = column + (number * TSide.Threads);
        if (at < product.Columns) y[start + (row * product.Columns) + at] = value;
    }
}
