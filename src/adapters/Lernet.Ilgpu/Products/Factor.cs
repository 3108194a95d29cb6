using ILGPU;
using Lernet.Ilgpu.Layout;

namespace Lernet.Ilgpu.Products;

/// <summary>A matrix in memory, read along the axis that is summed over and along the other one.</summary>
/// <param name="data">The numbers, and where the matrix of each batch starts.</param>
/// <param name="step">The step along the axis that stays.</param>
/// <param name="innerStep">The step along the axis that is summed over.</param>
internal readonly struct Factor(Strided data, int step, int innerStep)
{
    public bool RunsInside => innerStep == 1;

    public int Start(Coordinates batch) => data.Place(batch);

    public float At(int start, int outer, int inner)
    {
        ArrayView<float> numbers = data.Data;
        return numbers[start + (outer * step) + (inner * innerStep)];
    }
}
