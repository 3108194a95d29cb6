using Lernet.Ilgpu.Layout;

namespace Lernet.Ilgpu.Products;

/// <summary>How the result of a product lies.</summary>
/// <param name="steps">Where the matrix of each batch starts.</param>
/// <param name="down">The step from row to row.</param>
/// <param name="across">The step from column to column.</param>
internal readonly struct Target(Steps steps, int down, int across)
{
    public int Start(Coordinates batch) => steps.Place(batch);

    public int Place(int start, int row, int column) => start + (row * down) + (column * across);
}
