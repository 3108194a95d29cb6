using Lernet.Ilgpu.Layout;

namespace Lernet.Ilgpu.Products;

/// <summary>Two matrices as they lie in memory, turned or spaced, for each batch.</summary>
internal readonly struct MatrixFactors(Extents batches, Factor left, Factor right) : IFactors
{
    public bool LeftRunsInside => left.RunsInside;

    public bool RightRunsInside => right.RunsInside;

    public int LeftStart(int batch) => left.Start(batches.Split(batch));

    public int RightStart(int batch) => right.Start(batches.Split(batch));

    public float Left(int start, int row, int k) => left.At(start, row, k);

    public float Right(int start, int column, int k) => right.At(start, column, k);
}
