namespace Lernet.Backends;

/// <summary>A backend that computes attention one head at a time, while its scores are in the cache.</summary>
/// <remarks>All views have the same leading sizes and are not empty; their last axes may be strided, those of outputs lie side by side
/// in rows. Outputs are written completely, the weights as far as the backward pass reads them.</remarks>
public interface IAttentionKernels
{
    /// <summary>y = w v with w = softmax(q kᵀ / √D) over the keys a query may look at, else 0.</summary>
    /// <param name="q">[…, T, D].</param>
    /// <param name="k">[…, S, D].</param>
    /// <param name="v">[…, S, E].</param>
    /// <param name="mask">Not 0 where a query may look at a key, […, T, S]; null for everywhere.</param>
    /// <param name="causal">A query looks at no key after its own place, where the last query stands at the last key.</param>
    /// <param name="y">Out: […, T, E].</param>
    /// <param name="weights">Out: wᵀ for the backward pass, […, S, T], contiguous.</param>
    void Attention(View q, View k, View v, View? mask, bool causal, View y, View weights);

    /// <summary>The gradients through <see cref="Attention"/>: ∂L/∂v = wᵀ g, and with s = w (g vᵀ − Σ w g vᵀ) / √D, ∂L/∂q = s k and ∂L/∂k = sᵀ q.</summary>
    /// <param name="g">∂L/∂y, […, T, E].</param>
    /// <param name="q">[…, T, D].</param>
    /// <param name="k">[…, S, D].</param>
    /// <param name="v">[…, S, E].</param>
    /// <param name="causal">As before.</param>
    /// <param name="weights">As <see cref="Attention"/> wrote them.</param>
    /// <param name="ofQ">Out: ∂L/∂q, […, T, D].</param>
    /// <param name="ofK">Out: ∂L/∂k, […, S, D].</param>
    /// <param name="ofV">Out: ∂L/∂v, […, S, E].</param>
    void AttentionBackward(View g, View q, View k, View v, bool causal, View weights, View ofQ, View ofK, View ofV);
}
