using ILGPU;
using Lernet.Ilgpu.Products;

namespace Lernet.Ilgpu.Convolutions;

/// <summary>The transpose of a convolution in w as a product for each group: y [F / groups, N · H′ · W′] and, for each weight, what it met there.</summary>
/// <param name="data">y.</param>
/// <param name="y">How it lies.</param>
/// <param name="x">What the kernel sees.</param>
/// <param name="group">From group to group in w, x and y.</param>
/// <param name="columns">C / groups · K · K′.</param>
internal readonly struct WeightOperands(ArrayView<float> data, Planes y, Windowed x, GroupSteps group, int columns) : IOperands
{
    public bool LeftRunsInside => true;

    public bool RightRunsInside => true;

    public int LeftStart(int batch) => batch * group.Y;

    public int RightStart(int batch) => batch * group.X;

    public int Start(int batch) => batch * group.Weight;

    public float Left(int start, int row, int place) => data[y.Place(start, row, place)];

    public float Right(int start, int place, int column) => x.At(start, place, column);

    public float Added(int batch, int row, int column) => 0;

    public int Place(int start, int row, int column) => start + (row * columns) + column;
}
