using ILGPU;
using Lernet.Ilgpu.Layout;

namespace Lernet.Ilgpu.Products;

/// <summary>One matrix of a product, read along the axis that is summed over and along the other one.</summary>
/// <param name="data">The numbers, and where the matrix of each batch starts.</param>
/// <param name="size">The size of the axis that stays.</param>
/// <param name="step">The step along the axis that stays.</param>
/// <param name="innerStep">The step along the axis that is summed over.</param>
internal readonly struct Factor(Strided data, int size, int step, int innerStep)
{
    public ArrayView<float> Data => data.Data;

    public int Size => size;

    /// <summary>Whether neighbours along the summed axis lie side by side, so that neighbouring threads should read those.</summary>
    public bool RunsInside => innerStep == 1;

    /// <summary>Where the matrix of a batch starts.</summary>
    public int Start(Coordinates batch) => data.Place(batch);

    /// <summary>The place of an element, from the start of its matrix.</summary>
    public int Place(int outer, int inner) => (outer * step) + (inner * innerStep);
}
