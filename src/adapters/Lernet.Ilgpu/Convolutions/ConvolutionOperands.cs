using ILGPU;
using Lernet.Ilgpu.Products;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Convolutions;

/// <summary>A convolution as a product for each group: weights [F / groups, C / groups · K · K′] and what they see at every place of every example.</summary>
/// <param name="weight">w.</param>
/// <param name="x">What the kernel sees.</param>
/// <param name="y">How the result lies.</param>
/// <param name="group">From group to group in w, x and y.</param>
/// <param name="inner">C / groups · K · K′.</param>
/// <param name="bias">[F].</param>
/// <param name="isBiased">Whether there is a bias.</param>
/// <param name="rows">F / groups.</param>
internal readonly struct ConvolutionOperands(ArrayView<float> weight, Windowed x, Planes y, GroupSteps group, int inner, ArrayView<float> bias, Flag isBiased,
    int rows) : IOperands
{
    public bool LeftRunsInside => true;

    public bool RightRunsInside => false;

    public int LeftStart(int batch) => batch * group.Weight;

    public int RightStart(int batch) => batch * group.X;

    public int Start(int batch) => batch * group.Y;

    public float Left(int start, int row, int tap) => weight[start + (row * inner) + tap];

    public float Right(int start, int tap, int column) => x.At(start, column, tap);

    public float Added(int batch, int row, int column) => isBiased ? bias[(batch * rows) + row] : 0;

    public int Place(int start, int row, int column) => y.Place(start, row, column);
}
