using Lernet.Backends;
using Lernet.Ilgpu.Kernels;
using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Memory;
using Lernet.Ilgpu.Products;
using Lernet.Operators;

namespace Lernet.Ilgpu;

/// <content>What is done along axes: reductions, running combinations, products, gather and scatter, sorting.</content>
public sealed partial class IlgpuBackend
{
    // Elements that one thread combines; more are shared out, so that rounding errors grow with the logarithm of their number. Where the
    // results alone keep a GPU busy, a thread adds all of its own one after the other, and errors grow with their number.
    private const int Share = 128;

    // Threads that keep a large GPU busy.
    private const int Busy = 64 * 1024;

    // Lines up to this length are sorted by counting.
    private const int LongestCounted = 1024;

    /// <inheritdoc/>
    public void Reduce<TOp>(TOp op, View x, View y) where TOp : struct, IReducer
    {
        if (y.Length == 0) return;
        var (kept, reduced) = (new List<int>(), new List<int>());
        for (var axis = 0; axis < x.Shape.Rank; axis++) (x.Shape.Array[axis] == y.Shape.Array[axis] ? kept : reduced).Add(axis);
        var (outer, inner) = (x.Permuted(kept.ToArray()), x.Permuted(reduced.ToArray()) with { Offset = 0 });
        var parts = inner.Length <= Share ? 1 : Math.Max(1, Math.Min((inner.Length + Share - 1) / Share, (Busy + y.Length - 1) / y.Length));
        var (over, along) = (Walk.Over(outer), Walk.Over(inner));
        using var combined = parts == 1 ? null : Scratch([parts, y.Length]);
        launcher.Start(parts * y.Length, new ReduceKernel<TOp>(op, y.Length, parts, inner.Length, along.A.Innermost == 1, over.Extents, along.Extents,
            Read(x, over.A), along.A, combined is null ? Write(y) : combined.Changed));
        if (combined is not null) Reduce(op, combined.View, y with { Shape = [1, y.Length], Strides = [y.Length, 1] });
    }

    /// <inheritdoc/>
    public void ArgReduce(View x, int axis, bool largest, View y)
    {
        if (y.Length == 0) return;
        var (size, step) = (x.Shape.Array[axis], x.Strides[axis]);
        if (size == 0)
        {
            Fill(y, 0);
            return;
        }
        var lines = Walk.Over(x with { Shape = y.Shape });
        var stretch = size <= Share ? size : Math.Max(Share, (int)(((long)size * y.Length) / Busy));
        var parts = (size + stretch - 1) / stretch;
        using var found = parts == 1 ? null : Scratch([parts, y.Length]);
        launcher.Start(parts * y.Length, new ArgReduceKernel(largest, y.Length, size, stretch, lines.Extents, Read(x, lines.A), step,
            found is null ? Write(y) : found.Changed));
        if (found is null) return;
        launcher.Start(y.Length, new ArgMergeKernel(largest, y.Length, parts, lines.Extents, Read(x, lines.A), step, Read(found.View), Write(y)));
    }

    /// <inheritdoc/>
    public void Scan<TOp>(TOp op, View x, int axis, View y) where TOp : struct, IReducer
    {
        if (x.Length == 0) return;
        var (size, stepX, stepY) = (x.Shape.Array[axis], x.Strides[axis], y.Strides[axis]);
        var (lines, walk) = Lines(x, y, axis);
        var stretch = size <= Share ? size : Math.Max(Share, (int)Math.Sqrt(size));
        var stretches = (size + stretch - 1) / stretch;
        launcher.Start(lines * stretches, new ScanKernel<TOp>(op, lines, size, stretch, walk.Extents, Read(x, walk.A), stepX, Write(y, walk.B), stepY));
        if (stretches == 1) return;
        using var before = Scratch([stretches, lines]);
        launcher.Start(lines, new ScanEndsKernel<TOp>(op, lines, stretches, stretch, walk.Extents, Read(y, walk.B), stepY, before.Changed));
        launcher.Start(lines * (size - stretch), new ScanJoinKernel<TOp>(op, lines, stretch, walk.Extents, Write(y, walk.B), stepY, Read(before.View)));
    }

    /// <inheritdoc/>
    public void MatMul(View a, View b, View y)
    {
        if (!UsesCuBlas || !CuBlasProduct.Takes(a, b, y)) products.Run(a, b, y);
        else
        {
            cuBlas!.Run(this, a, b, y);
            Operands.Used();
            counters.Launched();
        }
    }

    /// <inheritdoc/>
    public void Gather(View x, View index, int axis, View y)
    {
        var walk = Walk.Over(y, index, WithoutAxis(x, index.Shape, axis));
        launcher.Start(y.Length, new GatherKernel(walk.Extents, Read(x, walk.C), x.Strides[axis], Read(index, walk.B), Write(y, walk.A)));
    }

    /// <inheritdoc/>
    public void Scatter<TOp>(TOp op, View x, View index, int axis, View y) where TOp : struct, IZip
    {
        if (x.Length == 0) return;
        var shape = x.Shape.With(axis, 1);
        var (lines, size) = (shape.Elements, x.Shape.Array[axis]);
        var walk = Walk.Over(x with { Shape = shape }, index with { Shape = shape }, WithoutAxis(y, shape, axis));
        var shares = size == 1 ? 1 : Math.Clamp(Busy / lines, 1, y.Shape.Array[axis]);
        launcher.Start(lines * shares, new ScatterKernel<TOp>(op, lines, shares, size, walk.Extents, Read(x, walk.A), x.Strides[axis],
            Read(index, walk.B), index.Strides[axis], Write(y, walk.C), y.Strides[axis]));
    }

    /// <inheritdoc/>
    public void ArgSort(View x, int axis, View y)
    {
        if (x.Length == 0) return;
        var (size, stepX, stepY) = (x.Shape.Array[axis], x.Strides[axis], y.Strides[axis]);
        var (lines, walk) = Lines(x, y, axis);
        if (size <= LongestCounted)
        {
            launcher.Start(x.Length, new RankKernel(size, walk.Extents, Read(x, walk.A), stepX, Write(y, walk.B), stepY));
            return;
        }
        var width = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)size);
        // A key takes the room of two numbers.
        using var room = Scratch([lines, width, 2]);
        var keys = room.Changed.Cast<ulong>();
        launcher.Start(lines * width, new SortKeysKernel(size, width, walk.Extents, Read(x, walk.A), stepX, keys));
        for (var block = 2; block <= width; block *= 2)
        {
            for (var distance = block / 2; distance > 0; distance /= 2) launcher.Start(lines * width / 2, new SortStepKernel(width, block, distance, keys));
        }
        launcher.Start(x.Length, new SortPlacesKernel(size, width, walk.Extents, keys, Write(y, walk.B), stepY));
    }

    /// <inheritdoc/>
    public void Uniform(View y, ulong seed, ulong stream) => launcher.Start((y.Length + 3) / 4, new UniformKernel(seed, stream, Write(y)));

    /// <inheritdoc/>
    public void Normal(View y, ulong seed, ulong stream) => launcher.Start((y.Length + 3) / 4, new NormalKernel(seed, stream, Write(y)));

    // The lines along an axis: how many, and the way over where they start.
    private static (int Count, Walk Walk) Lines(View x, View y, int axis)
    {
        var shape = x.Shape.With(axis, 1);
        return (shape.Elements, Walk.Over(x with { Shape = shape }, y with { Shape = shape }));
    }

    // x as if the axis had stride 0: what is left of a place when its index on the axis comes from elsewhere.
    private static View WithoutAxis(View x, Shape shape, int axis)
    {
        var strides = (int[])x.Strides.Clone();
        strides[axis] = 0;
        return x with { Shape = shape, Strides = strides };
    }
}
