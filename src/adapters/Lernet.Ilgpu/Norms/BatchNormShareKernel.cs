using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Norms;

/// <summary>∂L/∂weight = Σ g x̂ and ∂L/∂bias = Σ g.</summary>
internal readonly struct BatchNormShareKernel(int channels, float epsilon, ArrayView<float> variance, ArrayView<float> sums,
    ArrayView<float> ofWeight, ArrayView<float> ofBias) : IElementKernel
{
    public void Run(int thread)
    {
        ofBias[thread] = sums[thread];
        ofWeight[thread] = sums[channels + thread] / MathF.Sqrt(variance[thread] + epsilon);
    }
}
