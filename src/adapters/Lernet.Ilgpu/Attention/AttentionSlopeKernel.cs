using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Attention;

/// <summary>g vᵀ to the gradient of q kᵀ in place, w (g vᵀ − Σ w g vᵀ) scale; one thread for each query.</summary>
/// <param name="scale">What scores were multiplied by.</param>
/// <param name="keys">S.</param>
/// <param name="weights">w, […, T, S].</param>
/// <param name="y">In: g vᵀ, […, T, S]. Out: the gradient.</param>
internal readonly struct AttentionSlopeKernel(float scale, int keys, ArrayView<float> weights, ArrayView<float> y) : IElementKernel
{
    public void Run(int thread)
    {
        var (start, sum) = (thread * keys, 0f);
        for (var s = start; s < start + keys; s++)
        {
            if (weights[s] != 0) sum += weights[s] * y[s];
        }
        for (var s = start; s < start + keys; s++) y[s] = weights[s] != 0 ? weights[s] * (y[s] - sum) * scale : 0;
    }
}
