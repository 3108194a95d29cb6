using Lernet.Backends;
using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Running;
using Lernet.Operators;

namespace Lernet.Ilgpu.Products;

/// <summary>Chooses how a product of matrices is computed, by its sizes and the largest group of the device: what is added in which order, and
/// so the last bits, is the same every time on one device, and may differ on another.</summary>
internal sealed class MatrixProduct(IlgpuBackend backend, Launcher launcher, int largestGroup)
{
    // Below this most of a tile would be empty.
    private const int LeastRows = 4;
    private const int LeastColumns = 16;

    // Threads that keep a large GPU busy; where there are fewer, the summed axis is cut into parts.
    private const int BusyThreads = 64 * 1024;

    // The least that is worth a part of its own.
    private const int LeastStretch = 128;

    /// <summary>y = a b, with a bias for each column if given. y may be strided.</summary>
    public void Run(View a, View b, View y, View? bias = null)
    {
        if (y.Length == 0) return;
        // What is contiguous is written from its own start.
        var target = y.IsContiguous ? y with { Offset = 0 } : y;
        var lead = Walk.Over(Leading(a), Leading(b), Leading(target));
        var operands = new MatrixOperands(lead.Extents, new(backend.Read(a, lead.A), a.Strides[^2], a.Strides[^1]),
            new(backend.Read(b, lead.B), b.Strides[^1], b.Strides[^2]), new(lead.C, y.Strides[^2], y.Strides[^1]),
            backend.Read(bias ?? y), bias is not null);
        var (rows, columns) = (a.Shape[-2], b.Shape[-1]);
        Run(new(rows, a.Shape[-1], columns, y.Length / (rows * columns), a.Shape[-1]), operands, y);
    }

    /// <summary>A product of whatever the operands read.</summary>
    public void Run<TOperands>(Product product, TOperands operands, View y) where TOperands : struct, IOperands
    {
        if (y.Length == 0) return;
        var isNarrow = product.Rows < LeastRows || product.Columns < LeastColumns;
        var tile = isNarrow ? null : Tile.For(product, largestGroup);
        var (work, busy) = tile is null ? (y.Length, BusyThreads) : (tile.Count(product), tile.BusyGroups);
        var parts = y.IsContiguous ? Math.Max(1, Math.Min(busy / work, product.Inner / LeastStretch)) : 1;
        using var sums = parts == 1 ? null : backend.Scratch([parts, y.Length]);
        var target = sums is not null ? sums.Changed : y.IsContiguous ? backend.Write(y) : backend.Write(y, default).Data;
        if (tile is null) launcher.Start(parts * y.Length, new PlainProductKernel<TOperands>(product.Cut(parts), operands, target));
        else tile.Start(launcher, parts * work, product.Cut(parts), operands, target);
        if (sums is not null) backend.Reduce(default(AddZip), sums.View, y with { Shape = [1, y.Length], Strides = [y.Length, 1] });
    }

    private static View Leading(View x) => x with { Shape = Shape.Create(x.Shape.Sizes[..^2]), Strides = x.Strides[..^2] };
}
