using Lernet.Ilgpu.Layout;

namespace Lernet.Ilgpu.Products;

/// <summary>The sizes of a product of matrices, and how the axis that is summed over is cut into parts.</summary>
/// <param name="rows">m.</param>
/// <param name="inner">k.</param>
/// <param name="columns">n.</param>
/// <param name="batches">How many products.</param>
/// <param name="stretch">The elements of the summed axis for each part.</param>
/// <param name="leading">The axes of the batches.</param>
internal readonly struct Product(int rows, int inner, int columns, int batches, int stretch, Extents leading)
{
    public int Rows => rows;

    public int Columns => columns;

    public int Batches => batches;

    public int Stretch => stretch;

    /// <summary>Where the batch stands on the leading axes.</summary>
    public Coordinates Batch(int batch) => leading.Split(batch);

    /// <summary>Where the summed axis ends for a part.</summary>
    public int End(int part) => System.Math.Min(inner, (part + 1) * stretch);
}
