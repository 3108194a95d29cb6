using System.Numerics;
using System.Runtime.CompilerServices;
using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>Combines elements along axes: rows of neighbours, columns of rows, or a copy that makes them rows.</summary>
/// <remarks>A row is cut into blocks that are combined as a tree, so the error of a sum grows with the logarithm of its length.</remarks>
internal static class Reduction
{
    private const int Block = 8 * 1024;

    public static void Reduce<TOp>(CpuBackend backend, TOp op, View x, View y) where TOp : struct, IReducer
    {
        if (x.Length == 0)
        {
            backend.Fill(y, op.Identity);
            return;
        }
        var (kept, reduced) = Split(x.Shape, y.Shape);
        var rows = x.Permuted([.. kept, .. reduced]);
        var (target, length) = (CpuBackend.Of(y), x.Length / Math.Max(1, y.Length));
        if (Trailing(rows, kept.Count).IsContiguous)
        {
            Rows(op, rows, kept.Count, CpuBackend.Of(x), y, target, length);
        }
        else if (kept.Count > 0 && x.Strides[kept[^1]] == 1)
        {
            Columns(backend, op, x.Permuted([.. reduced, .. kept]), y, y.Stretched(x.Shape).Permuted([.. reduced, .. kept]));
        }
        else
        {
            var copy = new View(backend.Allocate(x.Length), rows.Shape);
            backend.Copy(rows, copy);
            Rows(op, copy, kept.Count, CpuBackend.Of(copy), y, target, length);
            copy.Buffer.Release();
        }
    }

    private static (List<int> Kept, List<int> Reduced) Split(Shape x, Shape y)
    {
        var (kept, reduced) = (new List<int>(), new List<int>());
        for (var axis = 0; axis < x.Rank; axis++) (x.Array[axis] == y.Array[axis] ? kept : reduced).Add(axis);
        return (kept, reduced);
    }

    private static View Trailing(View x, int from) =>
        x with { Shape = new(x.Shape.Array[from..]), Strides = x.Strides[from..] };

    private static void Rows<TOp>(TOp op, View x, int kept, float[] xs, View y, float[] ys, int length) where TOp : struct, IReducer
    {
        var starts = x with { Shape = new(x.Shape.Array[..kept]), Strides = x.Strides[..kept] };
        if (starts.Length == 1)
        {
            ys[y.Offset] = Row(op, xs, x.Offset, length);
            return;
        }
        Work.Split(starts.Length, Math.Max(1, Work.Grain / Math.Max(1, length)), (from, to) =>
        {
            for (var i = from; i < to; i++) ys[y.Offset + i] = Row(op, xs, starts.At(i), length);
        });
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Columns<TOp>(CpuBackend backend, TOp op, View x, View y, View target) where TOp : struct, IReducer
    {
        backend.Fill(y, op.Identity);
        var (xs, ys) = (CpuBackend.Of(x), CpuBackend.Of(y));
        var width = Vector<float>.Count;
        var nest = new Nest(x, target, x, x);
        for (var i = 0; i < nest.Outer; i++, nest.Next())
        {
            var (stepX, stepY) = (nest.InnerStride(0), nest.InnerStride(1));
            var k = 0;
            if (stepX == 1 && stepY == 1)
            {
                for (; k <= nest.Inner - width; k += width)
                {
                    op.Invoke(new Vector<float>(ys, nest.B + k), new(xs, nest.A + k)).CopyTo(ys, nest.B + k);
                }
            }
            for (; k < nest.Inner; k++)
            {
                ref var sum = ref ys[nest.B + (k * stepY)];
                sum = op.Invoke(sum, xs[nest.A + (k * stepX)]);
            }
        }
    }

    private static float Row<TOp>(TOp op, float[] x, int start, int length) where TOp : struct, IReducer
    {
        var blocks = (length + Block - 1) / Block;
        if (blocks <= 1) return OneBlock(op, x.AsSpan(start, length));
        var partial = new float[blocks];
        Work.Split(blocks, Work.Grain / Block, (from, to) =>
        {
            for (var i = from; i < to; i++) partial[i] = OneBlock(op, x.AsSpan(start + (i * Block), Math.Min(Block, length - (i * Block))));
        });
        for (var count = blocks; count > 1; count = (count + 1) / 2)
        {
            for (var i = 0; i < count / 2; i++) partial[i] = op.Invoke(partial[2 * i], partial[(2 * i) + 1]);
            if (count % 2 == 1) partial[count / 2] = partial[count - 1];
        }
        return partial[0];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float OneBlock<TOp>(TOp op, ReadOnlySpan<float> x) where TOp : struct, IReducer
    {
        var width = Vector<float>.Count;
        var result = op.Identity;
        var i = 0;
        if (x.Length >= width)
        {
            var (s0, s1, s2, s3) = (new Vector<float>(result), new Vector<float>(result), new Vector<float>(result), new Vector<float>(result));
            for (; i <= x.Length - (4 * width); i += 4 * width)
            {
                s0 = op.Invoke(s0, new Vector<float>(x[i..]));
                s1 = op.Invoke(s1, new Vector<float>(x[(i + width)..]));
                s2 = op.Invoke(s2, new Vector<float>(x[(i + (2 * width))..]));
                s3 = op.Invoke(s3, new Vector<float>(x[(i + (3 * width))..]));
            }
            for (; i <= x.Length - width; i += width) s0 = op.Invoke(s0, new Vector<float>(x[i..]));
            s0 = op.Invoke(op.Invoke(s0, s1), op.Invoke(s2, s3));
            for (var k = 0; k < width; k++) result = op.Invoke(result, s0[k]);
        }
        for (; i < x.Length; i++) result = op.Invoke(result, x[i]);
        return result;
    }
}
