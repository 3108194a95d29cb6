using ILGPU;
using Lernet.Ilgpu.Numbers;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Attention;

/// <summary>Scores to weights in place: softmax over the keys that a query may look at, else 0; one thread for each query.</summary>
/// <param name="scale">What scores are multiplied by first.</param>
/// <param name="causal">A query looks at no key after its own place.</param>
/// <param name="queries">T.</param>
/// <param name="keys">S.</param>
/// <param name="isMasked">Whether there is a mask.</param>
/// <param name="mask">[…, T, S], contiguous.</param>
/// <param name="weights">[…, T, S], contiguous.</param>
internal readonly struct AttentionWeightsKernel(float scale, Flag causal, int queries, int keys, Flag isMasked, ArrayView<float> mask,
    ArrayView<float> weights) : IElementKernel
{
    public void Run(int thread)
    {
        var start = thread * keys;
        var end = causal ? keys - queries + (thread % queries) + 1 : keys;
        var (largest, sum) = (float.NegativeInfinity, 0f);
        for (var s = 0; s < end; s++)
        {
            var score = weights[start + s] * scale;
            if (IsSeen(start + s, score) && score > largest) largest = score;
        }
        for (var s = 0; s < end; s++)
        {
            var score = weights[start + s] * scale;
            var power = IsSeen(start + s, score) ? DeviceReal.Exp(score - largest).Value : 0;
            weights[start + s] = power;
            sum += power;
        }
        // NaN is a sum of its own; 0 is that of a query that sees nothing.
        var share = sum == 0 ? 0 : 1 / sum;
        for (var s = 0; s < end; s++) weights[start + s] *= share;
        for (var s = end; s < keys; s++) weights[start + s] = 0;
    }

    private bool IsSeen(int place, float score) =>
        score != float.NegativeInfinity && (!isMasked || mask[place] != 0);
}
