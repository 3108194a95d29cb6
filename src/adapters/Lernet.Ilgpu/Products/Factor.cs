using Lernet.Ilgpu.Layout;

namespace Lernet.Ilgpu.Products;

/// <summary>One matrix of a product, read along the axis that is summed over and along the other one.</summary>
/// <param name="data">The numbers, and where the matrix of each batch starts.</param>
/// <param name="step">The step along the axis that stays.</param>
/// <param name="innerStep">The step along the axis that is summed over.</param>
internal readonly struct Factor(Strided data, int step, int innerStep)
{
    /// <summary>Whether neighbours along the summed axis lie side by side.</summary>
    public bool RunsInside => innerStep == 1;

    /// <summary>Where the matrix of a batch starts.</summary>
    public int Start(Coordinates batch) => data.Place(batch);

    public float At(int start, int outer, int inner)
    {
        var numbers = data.Data;
        return numbers[start + (outer * step) + (inner * innerStep)];
    }
}
