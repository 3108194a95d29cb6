namespace Lernet.Ilgpu.Products;

/// <summary>The sizes of a product of matrices, and how the axis that is summed over is cut into parts.</summary>
/// <param name="rows">m.</param>
/// <param name="inner">k.</param>
/// <param name="columns">n.</param>
/// <param name="batches">How many products.</param>
/// <param name="stretch">The elements of the summed axis for each part.</param>
internal readonly struct Product(int rows, int inner, int columns, int batches, int stretch)
{
    public int Rows => rows;

    public int Inner => inner;

    public int Columns => columns;

    public int Batches => batches;

    public int Stretch => stretch;

    /// <summary>The elements of the result.</summary>
    public int Length => batches * rows * columns;

    /// <summary>Where the summed axis ends for a part.</summary>
    public int End(int part) => System.Math.Min(inner, (part + 1) * stretch);

    /// <summary>The same with the summed axis cut.</summary>
    public Product Cut(int parts) => new(rows, inner, columns, batches, (inner + parts - 1) / parts);
}
