using ILGPU;
using Lernet.Ilgpu.Products;

namespace Lernet.Ilgpu.Convolutions;

/// <summary>y = w · patches: m are filters, n places of the result, k what a filter sees. The patches are never laid out.</summary>
internal readonly struct ForwardFactors(Pictures sizes, ArrayView<float> weight, ArrayView<float> x) : IFactors
{
    public bool LeftRunsInside => true;

    public bool RightRunsInside => false;

    public int LeftStart(int batch) => sizes.Weights(batch);

    public int RightStart(int batch) => batch * sizes.Channels * sizes.Height * sizes.Width;

    public float Left(int start, int row, int k) => weight[start + (row * sizes.Seen) + k];

    public float Right(int start, int column, int k)
    {
        var place = sizes.InPicture(column, k);
        return place < 0 ? 0 : x[start + place];
    }
}
