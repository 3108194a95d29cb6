using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Channels;

/// <summary>Σ (x − mean)² of each channel, or Σ g (x − mean); several threads share a channel.</summary>
/// <param name="sizes">Of x and g.</param>
/// <param name="parts">The threads for each channel.</param>
/// <param name="isSquare">Whether g is (x − mean) itself.</param>
/// <param name="g">[N, C, places].</param>
/// <param name="x">[N, C, places].</param>
/// <param name="mean">[C].</param>
/// <param name="y">[C, parts].</param>
internal readonly struct ChannelProductKernel(ChannelSizes sizes, int parts, Flag isSquare, ArrayView<float> g, ArrayView<float> x, ArrayView<float> mean,
    ArrayView<float> y) : IElementKernel
{
    public void Run(int thread)
    {
        var (channel, sum) = (thread / parts, 0f);
        var centre = mean[channel];
        for (var i = thread % parts; i < sizes.Count; i += parts)
        {
            var at = sizes.At(channel, i);
            var centred = x[at] - centre;
            sum += centred * (isSquare ? centred : g[at]);
        }
        y[thread] = sum;
    }
}
