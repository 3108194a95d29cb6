using ILGPU;
using Lernet.Ilgpu.Products;

namespace Lernet.Ilgpu.Convolutions;

/// <summary>x = wᵀ · results: m are channels, n pixels, k filters and their rows and columns.</summary>
internal readonly struct TransposedFactors(Pictures sizes, ArrayView<float> weight, ArrayView<float> y) : IFactors
{
    public bool LeftRunsInside => true;

    public bool RightRunsInside => false;

    public int LeftStart(int batch) => sizes.Weights(batch);

    public int RightStart(int batch) => batch * sizes.Filters * sizes.Places;

    public float Left(int start, int row, int k)
    {
        var area = sizes.KernelH * sizes.KernelW;
        return weight[start + (k / area * sizes.Seen) + (row * area) + (k % area)];
    }

    public float Right(int start, int column, int k)
    {
        var (filter, row, l) = sizes.Element(k);
        var place = sizes.InResult(column, row, l);
        return place < 0 ? 0 : y[start + (filter * sizes.Places) + place];
    }
}
