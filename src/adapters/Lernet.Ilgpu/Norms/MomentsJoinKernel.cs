using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Norms;

/// <summary>Joins parts of moments into fewer, in their order.</summary>
/// <param name="channels">C.</param>
/// <param name="parts">How many there are.</param>
/// <param name="left">How many are left.</param>
/// <param name="x">[3, parts, C].</param>
/// <param name="y">[3, left, C].</param>
internal readonly struct MomentsJoinKernel(int channels, int parts, int left, ArrayView<float> x, ArrayView<float> y) : IElementKernel
{
    public void Run(int thread)
    {
        var (part, channel) = (thread / channels, thread % channels);
        var moments = Moments.Load(x, thread, parts * channels);
        for (var i = part + left; i < parts; i += left) moments = moments.With(Moments.Load(x, (i * channels) + channel, parts * channels));
        moments.Store(y, thread, left * channels);
    }
}
