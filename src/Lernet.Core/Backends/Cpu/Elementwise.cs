using System.Numerics;
using System.Runtime.CompilerServices;
using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>The loops of map, zip, where and copy, once for all operators.</summary>
internal static class Elementwise
{
    public static void Map<TOp>(TOp op, View x, float[] xs, View y, float[] ys) where TOp : struct, IMap
    {
        if (y.Length >= 2 * Work.Grain && x.IsContiguous && y.IsContiguous)
        {
            Work.Split(y.Length, Work.Grain, (start, end) =>
                MapRun(op, xs, x.Offset + start, 1, ys.AsSpan(y.Offset + start, end - start)));
            return;
        }
        var nest = new Nest(y, x, y, y);
        for (var i = 0; i < nest.Outer; i++, nest.Next())
        {
            MapRun(op, xs, nest.B, nest.InnerStride(1), ys.AsSpan(nest.A, nest.Inner));
        }
    }

    public static void Zip<TOp>(TOp op, View a, float[] @as, View b, float[] bs, View y, float[] ys) where TOp : struct, IZip
    {
        if (y.Length >= 2 * Work.Grain && a.IsContiguous && b.IsContiguous && y.IsContiguous)
        {
            Work.Split(y.Length, Work.Grain, (start, end) => ZipRun(op,
                @as, a.Offset + start, 1, bs, b.Offset + start, 1, ys.AsSpan(y.Offset + start, end - start)));
            return;
        }
        var nest = new Nest(y, a, b, y);
        for (var i = 0; i < nest.Outer; i++, nest.Next())
        {
            ZipRun(op, @as, nest.B, nest.InnerStride(1), bs, nest.C, nest.InnerStride(2), ys.AsSpan(nest.A, nest.Inner));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Where(View condition, float[] cs, View a, float[] @as, View b, float[] bs, View y, float[] ys)
    {
        var nest = new Nest(y, condition, a, b);
        for (var i = 0; i < nest.Outer; i++, nest.Next())
        {
            for (var k = 0; k < nest.Inner; k++)
            {
                ys[nest.A + k] = cs[nest.B + (k * nest.InnerStride(1))] != 0
                    ? @as[nest.C + (k * nest.InnerStride(2))]
                    : bs[nest.D + (k * nest.InnerStride(3))];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Copy(View x, float[] xs, View y, float[] ys)
    {
        var nest = new Nest(y, x, y, y);
        var (stepY, stepX) = (nest.InnerStride(0), nest.InnerStride(1));
        for (var i = 0; i < nest.Outer; i++, nest.Next())
        {
            if (stepX == 1 && stepY == 1) xs.AsSpan(nest.B, nest.Inner).CopyTo(ys.AsSpan(nest.A));
            else
            {
                for (var k = 0; k < nest.Inner; k++) ys[nest.A + (k * stepY)] = xs[nest.B + (k * stepX)];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MapRun<TOp>(TOp op, float[] x, int from, int step, Span<float> y) where TOp : struct, IMap
    {
        var width = Vector<float>.Count;
        var i = 0;
        if (step == 1)
        {
            for (; i <= y.Length - width; i += width) op.Invoke(new Vector<float>(x, from + i)).CopyTo(y[i..]);
        }
        for (; i < y.Length; i += width)
        {
            var count = Math.Min(width, y.Length - i);
            Put(op.Invoke(Load(x, from + (i * step), step, count)), y, i, count);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ZipRun<TOp>(TOp op, float[] a, int fromA, int stepA, float[] b, int fromB, int stepB, Span<float> y)
        where TOp : struct, IZip
    {
        var width = Vector<float>.Count;
        var i = 0;
        if (stepA == 1 && stepB == 1)
        {
            for (; i <= y.Length - width; i += width) op.Invoke(new Vector<float>(a, fromA + i), new(b, fromB + i)).CopyTo(y[i..]);
        }
        else if (stepA == 1 && stepB == 0)
        {
            var same = new Vector<float>(b[fromB]);
            for (; i <= y.Length - width; i += width) op.Invoke(new Vector<float>(a, fromA + i), same).CopyTo(y[i..]);
        }
        else if (stepA == 0 && stepB == 1)
        {
            var same = new Vector<float>(a[fromA]);
            for (; i <= y.Length - width; i += width) op.Invoke(same, new Vector<float>(b, fromB + i)).CopyTo(y[i..]);
        }
        for (; i < y.Length; i += width)
        {
            var count = Math.Min(width, y.Length - i);
            Put(op.Invoke(Load(a, fromA + (i * stepA), stepA, count), Load(b, fromB + (i * stepB), stepB, count)), y, i, count);
        }
    }

    // Strided elements and the last few of a run go through the same vector body as all others.
    [SkipLocalsInit]
    private static Vector<float> Load(float[] x, int from, int step, int count)
    {
        if (step == 0) return new(x[from]);
        Span<float> lanes = stackalloc float[Vector<float>.Count];
        for (var k = 0; k < lanes.Length; k++) lanes[k] = x[from + (Math.Min(k, count - 1) * step)];
        return new(lanes);
    }

    private static void Put(Vector<float> value, Span<float> y, int start, int count)
    {
        if (count == Vector<float>.Count)
        {
            value.CopyTo(y[start..]);
            return;
        }
        for (var k = 0; k < count; k++) y[start + k] = value[k];
    }
}
