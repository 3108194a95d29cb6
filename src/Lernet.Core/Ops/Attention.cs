namespace Lernet;

public sealed partial class Tensor
{
    // Smaller than any score, and finite: a row in which everything is masked stays finite too.
    private const double Masked = -1e30;

    /// <summary>Scaled dot-product attention: softmax(Q Kᵀ / √D) V, a mean of the values with weights by how well keys fit the query.</summary>
    /// <inheritdoc cref="AttentionWeights"/>
    /// <param name="queries">Q, [… , T, D].</param>
    /// <param name="keys">K, [… , S, D].</param>
    /// <param name="values">V, [… , S, E].</param>
    /// <param name="mask">1 where a query may look at a key, 0 where not; broadcasts to [… , T, S].</param>
    /// <param name="causal">A query looks at no key after its own place, where the last query stands at the last key.</param>
    /// <returns>[… , T, E].</returns>
    public static Tensor Attention(Tensor queries, Tensor keys, Tensor values, Tensor? mask = null, bool causal = false) =>
        AttentionWeights(queries, keys, mask, causal).MatMul(values);

    /// <summary>How much each query looks at each key: softmax(Q Kᵀ / √D) over the keys it may look at, else 0.</summary>
    /// <remarks>Vaswani et al. 2017, arXiv:1706.03762, section 3.2.1. A query that may look at nothing gets weights 0.</remarks>
    /// <param name="queries">Q, [… , T, D].</param>
    /// <param name="keys">K, [… , S, D].</param>
    /// <param name="mask">1 where a query may look at a key, 0 where not; broadcasts to [… , T, S].</param>
    /// <param name="causal">A query looks at no key after its own place, where the last query stands at the last key.</param>
    /// <returns>[… , T, S]; rows sum to 1, or to 0 for a query that may look at nothing.</returns>
    /// <exception cref="ShapeException">Sizes do not fit, the mask does not broadcast, or there are more causal queries than keys.</exception>
    public static Tensor AttentionWeights(Tensor queries, Tensor keys, Tensor? mask = null, bool causal = false)
    {
        if (queries.Rank < 2) throw ShapeException.NeedsAxes("attention", "queries [… , T, D]", queries.Shape);
        if (keys.Rank < 2 || keys.Shape.Array[^1] != queries.Shape.Array[^1])
        {
            throw ShapeException.NeedsAxes("attention", $"keys [… , S, {queries.Shape.Array[^1]}], as wide as the queries", keys.Shape);
        }
        var scores = (queries * (1 / Math.Sqrt(queries.Shape.Array[^1]))).MatMul(keys.Transpose());
        if (mask is not null && !Broadcasting.Fits(mask.Shape, scores.Shape))
        {
            throw ShapeException.DoesNotStretch("attention", "the mask", mask.Shape, scores.Shape);
        }
        if (causal)
        {
            var past = UpToNow(scores.Backend, scores.Shape);
            mask = mask is null ? past : mask * past;
        }
        if (mask is null) return scores.Softmax();
        var weights = Where(mask, scores, Full(scores.Backend, Shape.Scalar, Masked)).Softmax();
        return Where(mask, weights, Full(scores.Backend, Shape.Scalar, 0));
    }

    // [T, S]: 1 where key s is not after query t.
    private static Tensor UpToNow(Backends.IBackend backend, Shape scores)
    {
        var (queries, keys) = (scores.Array[^2], scores.Array[^1]);
        if (queries > keys) throw ShapeException.NeedsAxes("attention", $"at least {queries} keys for {queries} causal queries", scores);
        var values = new float[queries * keys];
        for (var t = 0; t < queries; t++) values.AsSpan(t * keys, keys - queries + t + 1).Fill(1);
        return From(values, [queries, keys], backend);
    }
}
