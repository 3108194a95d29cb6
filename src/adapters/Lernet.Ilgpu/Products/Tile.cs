using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Products;

/// <summary>A shape of tiles, as the host sees it.</summary>
/// <param name="rows">The rows of a tile.</param>
/// <param name="columns">Its columns.</param>
/// <param name="cost">How long an element takes beside one of the largest tile: the smaller and flatter, the more is read for each.</param>
internal abstract class Tile(int rows, int columns, double cost)
{
    // Threads that keep a large GPU busy.
    private const int BusyThreads = 64 * 1024;

    private static readonly Tile[] All = [new Tile<LargeTile>(1), new Tile<SmallTile>(1.1), new Tile<WideTile>(1.3), new Tile<FlatTile>(1.6)];

    /// <summary>Rows and columns.</summary>
    public (int Rows, int Columns) Size => (rows, columns);

    public int Threads => rows * columns / 64;

    /// <summary>Groups that keep a large GPU busy.</summary>
    public int BusyGroups => BusyThreads / Threads;

    /// <summary>The shape that a product is soonest done with, edges that stick out included; null if the device has no groups for tiles.</summary>
    /// <remarks>The largest tile is only worth it where there are many.</remarks>
    public static Tile? For(Product product, int largestGroup) => All
        .Where(tile => tile.Threads <= largestGroup && (tile.Threads == 64 || tile.Count(product) >= tile.BusyGroups))
        .MinBy(tile => tile.Work(product));

    /// <summary>How many tiles a product has.</summary>
    public int Count(Product product) => (product.Rows + rows - 1) / rows * ((product.Columns + columns - 1) / columns) * product.Batches;

    public abstract void Start<TOperands>(Launcher launcher, int groups, Product product, TOperands operands, ArrayView<float> y)
        where TOperands : struct, IOperands;

    private double Work(Product product) => cost * rows * columns * Count(product);
}

/// <inheritdoc/>
internal sealed class Tile<TTile>(double cost) : Tile(8 * TTile.Down, 8 * TTile.Across, cost) where TTile : struct, ITile
{
    public override void Start<TOperands>(Launcher launcher, int groups, Product product, TOperands operands, ArrayView<float> y) =>
        launcher.Start(new KernelConfig(groups, Threads), new TileProductKernel<TTile, TOperands>(product, operands, y));
}
