using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Norms;

/// <summary>(x − mean) / √(variance + ε) · weight + bias, and what follows.</summary>
internal readonly struct BatchNormKernel(Channels channels, float epsilon, ArrayView<float> x, ArrayView<float> weight, ArrayView<float> bias,
    ArrayView<float> mean, ArrayView<float> variance, Ending ending, ArrayView<float> y) : IElementKernel
{
    public void Run(int thread)
    {
        var c = channels.Channel(thread);
        y[thread] = ending.Of(((x[thread] - mean[c]) * (weight[c] / MathF.Sqrt(variance[c] + epsilon))) + bias[c], thread);
    }
}
