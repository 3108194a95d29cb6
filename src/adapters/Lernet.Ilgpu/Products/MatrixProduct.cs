using ILGPU;
using Lernet.Backends;
using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Running;
using Lernet.Operators;

namespace Lernet.Ilgpu.Products;

/// <summary>Chooses how a product of matrices is computed, by its sizes alone: results do not depend on the device.</summary>
internal sealed class MatrixProduct(IlgpuBackend backend, Launcher launcher, int largestGroup)
{
    // Below this most of a tile would be empty.
    private const int LeastEdge = 16;

    // Groups, and threads, that keep a large GPU busy; where there are fewer, the summed axis is cut into parts.
    private const int BusyGroups = 256;
    private const int BusyThreads = 64 * 1024;

    // The least that is worth a part of its own.
    private const int LeastStretch = 128;

    public void Run(View a, View b, View y)
    {
        var (rows, inner, columns) = (a.Shape[-2], a.Shape[-1], b.Shape[-1]);
        if (y.Length == 0) return;
        var batches = y.Length / (rows * columns);
        var (large, small) = (Tiles(128), Tiles(64));
        var (isTiled, groups) = (Math.Min(rows, columns) >= LeastEdge && largestGroup >= 64, large < BusyGroups || largestGroup < 256 ? small : large);
        var parts = isTiled ? Parts(groups, BusyGroups) : Parts(y.Length, BusyThreads);
        using var sums = parts == 1 ? null : backend.Scratch([parts, y.Length]);
        var target = sums is null ? backend.Write(y) : sums.Changed;
        var (product, left, right) = Plan(parts);
        if (!isTiled) launcher.Start(parts * y.Length, new PlainProductKernel(product, left, right, target));
        else if (groups == large) launcher.Start(new KernelConfig(parts * groups, 256), new TileProductKernel<LargeTile>(product, left, right, target));
        else launcher.Start(new KernelConfig(parts * groups, 64), new TileProductKernel<SmallTile>(product, left, right, target));
        if (sums is not null) backend.Reduce(default(AddZip), sums.View, y with { Shape = [1, y.Length], Strides = [y.Length, 1] });

        int Tiles(int edge) => (rows + edge - 1) / edge * ((columns + edge - 1) / edge) * batches;

        int Parts(int work, int busy) => Math.Max(1, Math.Min(busy / work, inner / LeastStretch));

        (Product Product, Factor Left, Factor Right) Plan(int parts)
        {
            var lead = Walk.Over(Leading(a), Leading(b));
            var stretch = (inner + parts - 1) / parts;
            return (new(rows, inner, columns, batches, stretch, lead.Extents),
                new(backend.Read(a, lead.A), rows, a.Strides[^2], a.Strides[^1]), new(backend.Read(b, lead.B), columns, b.Strides[^1], b.Strides[^2]));
        }
    }

    private static View Leading(View x) => x with { Shape = Shape.Create(x.Shape.Sizes[..^2]), Strides = x.Strides[..^2] };
}
