using System.Runtime.CompilerServices;
using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>Map, zip and where on views of any layout, and copies between layouts.</summary>
internal static class Elementwise
{
    public static void Map<TOp>(TOp op, View x, float[] xs, View y, float[] ys) where TOp : struct, IMap =>
        Run(new OfOne<TOp>(op), y, ys, x, xs, y, ys, y, ys);

    public static void Zip<TOp>(TOp op, View a, float[] @as, View b, float[] bs, View y, float[] ys) where TOp : struct, IZip =>
        Run(new OfTwo<TOp>(op), y, ys, a, @as, b, bs, y, ys);

    public static void Where(View condition, float[] cs, View a, float[] @as, View b, float[] bs, View y, float[] ys) =>
        Run(default(Choice), y, ys, condition, cs, a, @as, b, bs);

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

    private static void Run<TOp>(TOp op, View y, float[] ys, View a, float[] @as, View b, float[] bs, View c, float[] cs)
        where TOp : struct, IElementOp
    {
        if (y.Length <= 1)
        {
            if (y.Length == 1) Simd.Run(new OneElement<TOp>(op, ys, y.Offset, @as[a.Offset], bs[b.Offset], cs[c.Offset]), 0, 1);
            return;
        }
        var nest = a.IsContiguous && b.IsContiguous && c.IsContiguous && y.IsContiguous
            ? new Nest(y.Length, y.Offset, a.Offset, b.Offset, c.Offset)
            : new Nest(y, a, b, c);
        var loop = new ElementLoop<TOp>(op, nest, ys, @as, bs, cs);
        if (y.Length < 2 * Work.Grain) Simd.Run(loop, 0, loop.Count);
        else Work.Split(loop.Count, Math.Max(1, Work.Grain / loop.Size), loop);
    }
}
