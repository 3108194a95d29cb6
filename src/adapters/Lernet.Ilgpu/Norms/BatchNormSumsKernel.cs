using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Norms;

/// <summary>Σ g and Σ g (x − mean) for each channel and each part of its numbers.</summary>
/// <param name="channels">How channels lie.</param>
/// <param name="parts">The parts of each.</param>
/// <param name="x">[N, C, places].</param>
/// <param name="g">[N, C, places].</param>
/// <param name="mean">[C].</param>
/// <param name="y">[parts, 2, C].</param>
internal readonly struct BatchNormSumsKernel(Channels channels, int parts, ArrayView<float> x, Upstream g, ArrayView<float> mean,
    ArrayView<float> y) : IElementKernel
{
    public void Run(int thread)
    {
        var (channel, part) = (thread / parts, thread % parts);
        var (centre, sum, product) = (mean[channel], 0f, 0f);
        for (var i = part; i < channels.Count; i += parts)
        {
            var at = channels.Place(channel, i);
            var share = g.At(at);
            sum += share;
            product += share * (x[at] - centre);
        }
        y[(part * 2 * channels.Number) + channel] = sum;
        y[(((part * 2) + 1) * channels.Number) + channel] = product;
    }
}
