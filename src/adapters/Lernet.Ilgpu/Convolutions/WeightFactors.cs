using ILGPU;
using Lernet.Ilgpu.Products;

namespace Lernet.Ilgpu.Convolutions;

/// <summary>w = results · patchesᵀ: m are filters, n what a filter sees, k examples and places; batches are groups.</summary>
/// <param name="sizes">Of the convolution.</param>
/// <param name="groups">How many there are.</param>
/// <param name="y">[N, F, H′, W′].</param>
/// <param name="x">[N, C, H, W].</param>
internal readonly struct WeightFactors(Pictures sizes, int groups, ArrayView<float> y, ArrayView<float> x) : IFactors
{
    public bool LeftRunsInside => true;

    public bool RightRunsInside => true;

    public int LeftStart(int batch) => batch * sizes.Filters * sizes.Places;

    public int RightStart(int batch) => batch * sizes.Channels * sizes.Height * sizes.Width;

    public float Left(int start, int row, int k) =>
        y[start + (((k / sizes.Places * groups * sizes.Filters) + row) * sizes.Places) + (k % sizes.Places)];

    public float Right(int start, int column, int k)
    {
        var place = sizes.InPicture(k % sizes.Places, column);
        return place < 0 ? 0 : x[start + (k / sizes.Places * groups * sizes.Channels * sizes.Height * sizes.Width) + place];
    }
}
