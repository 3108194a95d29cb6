using ILGPU;
using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Products;

/// <summary>Matrices as they lie in memory, with a bias for each column.</summary>
/// <param name="leading">The axes of the batches.</param>
/// <param name="a">[m, k].</param>
/// <param name="b">[k, n].</param>
/// <param name="y">[m, n].</param>
/// <param name="bias">[n].</param>
/// <param name="isBiased">Whether there is a bias.</param>
internal readonly struct MatrixOperands(Extents leading, Factor a, Factor b, Target y, ArrayView<float> bias, Flag isBiased) : IOperands
{
    public bool LeftRunsInside => a.RunsInside;

    public bool RightRunsInside => b.RunsInside;

    public int LeftStart(int batch) => a.Start(leading.Split(batch));

    public int RightStart(int batch) => b.Start(leading.Split(batch));

    public int Start(int batch) => y.Start(leading.Split(batch));

    public float Left(int start, int row, int inner) => a.At(start, row, inner);

    public float Right(int start, int inner, int column) => b.At(start, column, inner);

    public float Added(int batch, int row, int column) => isBiased ? bias[column] : 0;

    public int Place(int start, int row, int column) => y.Place(start, row, column);
}
