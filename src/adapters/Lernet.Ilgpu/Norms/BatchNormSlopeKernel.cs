using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Norms;

/// <summary>∂L/∂x = w s (g − mean g − x̂ mean(g x̂)) with s = 1 / √(variance + ε).</summary>
internal readonly struct BatchNormSlopeKernel(Channels channels, float epsilon, ArrayView<float> x, ArrayView<float> weight, ArrayView<float> mean,
    ArrayView<float> variance, ArrayView<float> sums, ArrayView<float> g, ArrayView<float> ofX) : IElementKernel
{
    public void Run(int thread)
    {
        var c = channels.Channel(thread);
        var (scale, share) = (1 / MathF.Sqrt(variance[c] + epsilon), 1f / channels.Count);
        var slope = (x[thread] - mean[c]) * scale * scale * sums[channels.Number + c] * share;
        ofX[thread] = weight[c] * scale * (g[thread] - (sums[c] * share) - slope);
    }
}
