namespace Lernet.Ilgpu.Products;

/// <summary>The sizes of a product of matrices, and how the axis that is summed over is cut into parts.</summary>
/// <param name="Rows">m.</param>
/// <param name="Inner">k.</param>
/// <param name="Columns">n.</param>
/// <param name="Batches">How many products.</param>
/// <param name="Stretch">The elements of the summed axis for each part.</param>
internal readonly record struct Product(int Rows, int Inner, int Columns, int Batches, int Stretch)
{
    /// <summary>Where the summed axis ends for a part.</summary>
    public int End(int part) => Math.Min(Inner, (part + 1) * Stretch);
}
