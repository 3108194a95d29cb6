using ILGPU;
using Lernet.Backends;
using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Running;
using Lernet.Operators;

namespace Lernet.Ilgpu.Products;

/// <summary>Chooses how a product of matrices is computed, by its sizes and the largest group that a device allows.</summary>
internal sealed class MatrixProduct(IlgpuBackend backend, Launcher launcher, int largestGroup)
{
    // Below this most of a tile would be empty.
    private const int LeastEdge = 16;

    // Groups, and threads, that keep a large GPU busy; where there are fewer, the summed axis is cut into parts.
    private const int BusyGroups = 256;
    private const int BusyThreads = 64 * 1024;

    // The least that is worth a part of its own.
    private const int LeastStretch = 128;

    /// <summary>y = a b for views of any layout; y is contiguous.</summary>
    public void Run(View a, View b, View y)
    {
        var (rows, inner, columns) = (a.Shape[-2], a.Shape[-1], b.Shape[-1]);
        if (y.Length == 0) return;
        var walk = Walk.Over(Leading(a), Leading(b));
        Run(rows, inner, columns, new MatrixFactors(walk.Extents, new(backend.Read(a, walk.A), a.Strides[^2], a.Strides[^1]),
            new(backend.Read(b, walk.B), b.Strides[^1], b.Strides[^2])), y);
    }

    /// <summary>y = a b for factors of any kind; y is contiguous, [batches, rows, columns].</summary>
    public void Run<TFactors>(int rows, int inner, int columns, TFactors factors, View y) where TFactors : struct, IFactors
    {
        var batches = y.Length / (rows * columns);
        var (large, small) = (Tiles(128), Tiles(64));
        var isLarge = largestGroup >= 256 && large >= BusyGroups;
        var isTiled = largestGroup >= 64 && Math.Min(rows, columns) >= LeastEdge;
        var parts = isLarge ? 1 : isTiled ? Parts(small, BusyGroups) : Parts(y.Length, BusyThreads);
        using var sums = parts == 1 ? null : backend.Scratch([parts, y.Length]);
        var target = sums is null ? backend.Write(y) : sums.Changed;
        var product = new Product(rows, inner, columns, batches, (inner + parts - 1) / parts);
        if (!isTiled) launcher.Start(parts * y.Length, new PlainProductKernel<TFactors>(product, factors, target));
        else if (isLarge) launcher.Start(new KernelConfig(large, 256), new TileProductKernel<LargeTile, TFactors>(product, factors, target));
        else launcher.Start(new KernelConfig(parts * small, 64), new TileProductKernel<SmallTile, TFactors>(product, factors, target));
        if (sums is not null) backend.Reduce(default(AddZip), sums.View, y with { Shape = [1, y.Length], Strides = [y.Length, 1] });

        int Tiles(int edge) => (rows + edge - 1) / edge * ((columns + edge - 1) / edge) * batches;

        int Parts(int work, int busy) => Math.Max(1, Math.Min(busy / work, inner / LeastStretch));
    }

    private static View Leading(View x) => x with { Shape = Shape.Create(x.Shape.Sizes[..^2]), Strides = x.Strides[..^2] };
}
