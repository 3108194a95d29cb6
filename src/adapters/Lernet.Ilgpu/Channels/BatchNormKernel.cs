using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Channels;

/// <summary>x̂ · weight + bias, and with a shortcut added and cut off below 0 if asked for; one thread for each number.</summary>
internal readonly struct BatchNormKernel(ChannelSizes sizes, float epsilon, ArrayView<float> x, ArrayView<float> weight, ArrayView<float> bias,
    ArrayView<float> mean, ArrayView<float> variance, Flag isRectified, Flag hasShortcut, ArrayView<float> shortcut, ArrayView<float> y) : IElementKernel
{
    public void Run(int thread)
    {
        var c = sizes.Channel(thread);
        var value = ((x[thread] - mean[c]) / MathF.Sqrt(variance[c] + epsilon) * weight[c]) + bias[c];
        if (hasShortcut) value += shortcut[thread];
        // NaN stays.
        y[thread] = isRectified && value < 0 ? 0 : value;
    }
}
