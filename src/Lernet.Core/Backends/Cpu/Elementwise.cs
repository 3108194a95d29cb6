using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>Map, zip and where on views of any layout, and copies between layouts.</summary>
internal static class Elementwise
{
    // Numbers from which turning a matrix beforehand pays: half of the first cache.
    private const int Turned = 4 * 1024;

    public static void Map<TOp>(TOp op, View x, float[] xs, View y, float[] ys) where TOp : struct, IMap =>
        Run(new OfOne<TOp>(op), y, ys, x, xs, y, ys, y, ys);

    public static void Zip<TOp>(TOp op, View a, float[] @as, View b, float[] bs, View y, float[] ys) where TOp : struct, IZip
    {
        var (left, lefts) = Straight(a, @as);
        var (right, rights) = Straight(b, bs);
        Run(new OfTwo<TOp>(op), y, ys, left, lefts, right, rights, y, ys);
        if (!ReferenceEquals(lefts, @as)) BufferPool.Return(lefts);
        if (!ReferenceEquals(rights, bs)) BufferPool.Return(rights);
    }

    public static void Where(View condition, float[] cs, View a, float[] @as, View b, float[] bs, View y, float[] ys) =>
        Run(default(Choice), y, ys, condition, cs, a, @as, b, bs);

    public static void Copy(View x, float[] xs, View y, float[] ys)
    {
        if (y.Length == 0) return;
        var nest = x.IsContiguous && y.IsContiguous ? new Nest(y.Length, y.Offset, x.Offset, y.Offset, y.Offset) : new Nest(y, x, y, y);
        var turned = nest.InnerStride(0) == 1 && nest.InnerStride(1) != 1 && nest.RowStride(1) == 1 && nest.Inner > 1 && nest.Rows > 1;
        var grain = Math.Max(TurnLoop.Unit, Work.Grain / nest.Inner / TurnLoop.Unit * TurnLoop.Unit);
        if (turned) Work.Split(nest.Outer, grain, new TurnLoop(nest, xs, ys));
        else Work.Split(nest.Outer, grain, new CopyLoop(nest, xs, ys));
    }

    // A large matrix whose columns lie side by side is turned first: gathered row by row, every number would cost a line of the cache.
    private static (View View, float[] Values) Straight(View x, float[] xs)
    {
        var strides = x.Strides;
        if (x.Length < Turned || x.Shape.Rank < 2 || strides[^2] != 1 || strides[^1] is 0 or 1 || strides.Contains(0)) return (x, xs);
        var straight = x with { Strides = x.Shape.Strides, Offset = 0 };
        var values = BufferPool.Rent(x.Length);
        Copy(x, xs, straight, values);
        return (straight, values);
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
