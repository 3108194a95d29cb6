using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Norms;

/// <summary>Mean and variance from moments in one part.</summary>
internal readonly struct MomentsEndKernel(int channels, ArrayView<float> x, ArrayView<float> mean, ArrayView<float> variance) : IElementKernel
{
    public void Run(int thread)
    {
        var moments = Moments.Load(x, thread, channels);
        mean[thread] = moments.Mean;
        variance[thread] = moments.Variance;
    }
}
