using ILGPU;
using Lernet.Ilgpu.Layout;
using Lernet.Ilgpu.Products;

namespace Lernet.Ilgpu.Convolutions;

/// <summary>The transpose of a convolution in x as a product for each group: weights [C / groups, F / groups · K · K′] and what each place got into.</summary>
/// <param name="weight">w.</param>
/// <param name="elements">K · K′.</param>
/// <param name="filter">From filter to filter in w.</param>
/// <param name="y">What places got into.</param>
/// <param name="x">How the result lies.</param>
/// <param name="group">From group to group in w, x and y.</param>
internal readonly struct TransposedOperands(ArrayView<float> weight, Divisor elements, int filter, Spread y, Planes x, GroupSteps group) : IOperands
{
    public bool LeftRunsInside => true;

    public bool RightRunsInside => false;

    public int LeftStart(int batch) => batch * group.Weight;

    public int RightStart(int batch) => batch * group.Y;

    public int Start(int batch) => batch * group.X;

    public float Left(int start, int row, int tap)
    {
        var (f, element) = elements.Split(tap);
        return weight[start + (f * filter) + (row * elements.Size) + element];
    }

    public float Right(int start, int tap, int column) => y.At(start, column, tap);

    public float Added(int batch, int row, int column) => 0;

    public int Place(int start, int row, int column) => x.Place(start, row, column);
}
