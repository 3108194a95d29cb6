using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>Combines elements along axes: rows of neighbours, columns of rows, or a copy that makes them rows.</summary>
/// <remarks>A row is cut into blocks that are combined as a tree, so the error of a sum grows with the logarithm of its length.</remarks>
internal static class Reduction
{
    /// <summary>The length of a block.</summary>
    public const int Block = 8 * 1024;

    public static void Reduce<TOp>(CpuBackend backend, TOp op, View x, View y) where TOp : struct, IReducer
    {
        if (x.Length == 0)
        {
            backend.Fill(y, op.Identity);
            return;
        }
        if (LeadingRows(x, y) is var leading and > 0)
        {
            var columns = x.Length / leading;
            var loop = new DenseColumns<TOp>(op, CpuBackend.Of(x), x.Offset, leading, columns, CpuBackend.Of(y), y.Offset);
            var blocks = (columns + DenseColumns<TOp>.Block - 1) / DenseColumns<TOp>.Block;
            Work.Split(blocks, x.Length < 2 * Work.Grain ? blocks : (blocks + Work.Threads - 1) / Work.Threads, loop);
            return;
        }
        if (y.Length == 1 && x.IsContiguous)
        {
            CpuBackend.Of(y)[y.Offset] = LongRow(op, CpuBackend.Of(x), x.Offset, x.Length);
            return;
        }
        Span<int> axes = stackalloc int[x.Shape.Rank];
        var (kept, target, length) = (KeptFirst(x.Shape, y.Shape, axes), CpuBackend.Of(y), x.Length / Math.Max(1, y.Length));
        var rows = x.Permuted(axes);
        if (rows.IsContiguousFrom(kept)) Rows(op, rows, kept, CpuBackend.Of(x), y, target, length);
        else if (kept > 0 && rows.Strides[kept - 1] == 1)
        {
            Reverse(axes, kept);
            Columns(backend, op, x.Permuted(axes), y, y.Stretched(x.Shape).Permuted(axes));
        }
        else
        {
            var copy = new View(backend.Allocate(x.Length), rows.Shape);
            backend.Copy(rows, copy);
            Rows(op, copy, kept, CpuBackend.Of(copy), y, target, length);
            copy.Buffer.Release();
        }
    }

    // The rows of x as a matrix that is reduced along its leading axes only; 0 if it is not such a matrix, or a single row or column.
    private static int LeadingRows(View x, View y)
    {
        if (!x.IsContiguous || y.Length == 1 || y.Length == x.Length) return 0;
        var (sizes, kept, rows, axis) = (x.Shape.Array, y.Shape.Array, 1, 0);
        for (; axis < sizes.Length && kept[axis] == 1; axis++) rows *= sizes[axis];
        for (; axis < sizes.Length; axis++)
        {
            if (kept[axis] != sizes[axis]) return 0;
        }
        return rows;
    }

    // The axes that stay, then those that are reduced; how many stay.
    private static int KeptFirst(Shape x, Shape y, Span<int> axes)
    {
        var (kept, end) = (0, axes.Length);
        for (var axis = 0; axis < axes.Length; axis++)
        {
            if (x.Array[axis] == y.Array[axis]) axes[kept++] = axis;
        }
        for (var axis = axes.Length - 1; axis >= 0; axis--)
        {
            if (x.Array[axis] != y.Array[axis]) axes[--end] = axis;
        }
        return kept;
    }

    // The reduced ones first.
    private static void Reverse(Span<int> axes, int kept)
    {
        axes.Reverse();
        axes[..^kept].Reverse();
        axes[^kept..].Reverse();
    }

    private static void Rows<TOp>(TOp op, View x, int kept, float[] xs, View y, float[] ys, int length) where TOp : struct, IReducer
    {
        var count = x.Length / Math.Max(1, length);
        if (count == 1) ys[y.Offset] = LongRow(op, xs, x.Offset, length);
        else Work.Split(count, Math.Max(1, Work.Grain / Math.Max(1, length)), new RowReduction<TOp>(op, xs, x, kept, length, ys, y.Offset));
    }

    // A single row: its blocks are spread over threads, and their results combined as a tree.
    private static float LongRow<TOp>(TOp op, float[] x, int start, int length) where TOp : struct, IReducer
    {
        var blocks = (length + Block - 1) / Block;
        var partial = new float[blocks];
        Work.Split(blocks, Work.Grain / Block, new BlockReduction<TOp>(op, x, start, length, Block, partial));
        return BlockReduction<TOp>.Combine(op, partial);
    }

    private static void Columns<TOp>(CpuBackend backend, TOp op, View x, View y, View target) where TOp : struct, IReducer
    {
        backend.Fill(y, op.Identity);
        Simd.Run(new ColumnReduction<TOp>(op, new Nest(x, target, x, x), CpuBackend.Of(x), CpuBackend.Of(y)), 0, 1);
    }
}
