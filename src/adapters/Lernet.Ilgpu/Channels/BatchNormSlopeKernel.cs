using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Channels;

/// <summary>∂L/∂x = w s (g − mean g − x̂ mean(g x̂)) with s = 1 / √(variance + ε); one thread for each number.</summary>
/// <param name="sizes">Of x and g.</param>
/// <param name="epsilon">ε.</param>
/// <param name="x">[N, C, places].</param>
/// <param name="weight">[C].</param>
/// <param name="mean">[C].</param>
/// <param name="variance">[C].</param>
/// <param name="g">[N, C, places].</param>
/// <param name="sum">Σ g, [C].</param>
/// <param name="product">Σ g x̂, [C].</param>
/// <param name="ofX">[N, C, places].</param>
internal readonly struct BatchNormSlopeKernel(ChannelSizes sizes, float epsilon, ArrayView<float> x, ArrayView<float> weight, ArrayView<float> mean,
    ArrayView<float> variance, ArrayView<float> g, ArrayView<float> sum, ArrayView<float> product, ArrayView<float> ofX) : IElementKernel
{
    public void Run(int thread)
    {
        var c = sizes.Channel(thread);
        var scale = 1 / MathF.Sqrt(variance[c] + epsilon);
        var normal = (x[thread] - mean[c]) * scale;
        ofX[thread] = weight[c] * scale * (g[thread] - ((sum[c] + (normal * product[c])) / sizes.Count));
    }
}
