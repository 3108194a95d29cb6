using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Norms;

/// <summary>∂L/∂x = w s (g − mean g − x̂ mean(g x̂)) with s = 1 / √(variance + ε); g itself goes to the shortcut, if there is one.</summary>
internal readonly struct BatchNormSlopeKernel(Channels channels, float epsilon, ArrayView<float> x, ArrayView<float> weight, ArrayView<float> mean,
    ArrayView<float> variance, ArrayView<float> sums, Upstream g, ArrayView<float> ofX, Flag hasShortcut, ArrayView<float> ofShortcut) : IElementKernel
{
    public void Run(int thread)
    {
        var (c, upstream) = (channels.Channel(thread), g.At(thread));
        var (scale, share) = (1 / MathF.Sqrt(variance[c] + epsilon), 1f / channels.Count);
        var slope = (x[thread] - mean[c]) * scale * scale * sums[channels.Number + c] * share;
        ofX[thread] = weight[c] * scale * (upstream - (sums[c] * share) - slope);
        if (hasShortcut) ofShortcut[thread] = upstream;
    }
}
