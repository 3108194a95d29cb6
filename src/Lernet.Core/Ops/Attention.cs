using Lernet.Backends;

namespace Lernet;

public sealed partial class Tensor
{
    // As small as a score can be, and finite: a row in which nothing is seen stays finite too.
    private const double Masked = -float.MaxValue;

    /// <summary>Scaled dot-product attention: softmax(Q Kᵀ / √D) V, a mean of the values with weights by how well keys fit the query.</summary>
    /// <inheritdoc cref="AttentionWeights"/>
    /// <param name="queries">Q, [… , T, D].</param>
    /// <param name="keys">K, [… , S, D].</param>
    /// <param name="values">V, [… , S, E].</param>
    /// <param name="mask">1 where a query may look at a key, 0 where not; broadcasts to [… , T, S].</param>
    /// <param name="causal">A query looks at no key after its own place, where the last query stands at the last key.</param>
    /// <returns>[… , T, E].</returns>
    public static Tensor Attention(Tensor queries, Tensor keys, Tensor values, Tensor? mask = null, bool causal = false)
    {
        var scores = CheckAttention(queries, keys, mask, causal);
        queries.CheckBackend("attention", keys, values, mask);
        return queries.Backend is IAttentionKernels kernels && IsPlain(queries, keys, values)
            ? FusedAttention(kernels, queries, keys, values, mask, causal, scores)
            : AttentionWeights(queries, keys, mask, causal).MatMul(values);
    }

    /// <summary>How much each query looks at each key: softmax(Q Kᵀ / √D) over the keys it may look at, else 0.</summary>
    /// <remarks>Vaswani et al. 2017, arXiv:1706.03762, section 3.2.1. A query that may look at nothing, or whose every score is −∞, gets
    /// weights 0 and not NaN, as in PyTorch's <c>scaled_dot_product_attention</c> from 2.5 on.</remarks>
    /// <param name="queries">Q, [… , T, D].</param>
    /// <param name="keys">K, [… , S, D].</param>
    /// <param name="mask">1 where a query may look at a key, 0 where not; broadcasts to [… , T, S].</param>
    /// <param name="causal">A query looks at no key after its own place, where the last query stands at the last key.</param>
    /// <returns>[… , T, S]; rows sum to 1, or to 0 for a query that may look at nothing.</returns>
    /// <exception cref="ShapeException">Sizes do not fit, the mask does not broadcast, or there are more causal queries than keys.</exception>
    public static Tensor AttentionWeights(Tensor queries, Tensor keys, Tensor? mask = null, bool causal = false)
    {
        CheckAttention(queries, keys, mask, causal);
        var scores = (queries * (1 / Math.Sqrt(queries.Shape.Array[^1]))).MatMul(keys.Transpose());
        var seen = scores.NotEqualTo(double.NegativeInfinity);
        if (causal) seen *= UpToNow(scores.Backend, scores.Shape);
        if (mask is not null) seen *= mask;
        var weights = Where(seen, scores, Full(scores.Backend, Shape.Scalar, Masked)).Softmax();
        return Where(seen, weights, Full(scores.Backend, Shape.Scalar, 0));
    }

    private static Tensor FusedAttention(
        IAttentionKernels kernels, Tensor queries, Tensor keys, Tensor values, Tensor? mask, bool causal, Shape scores)
    {
        var y = queries.EmptyLike(queries.Shape.With(queries.Rank - 1, values.Shape.Array[^1]));
        var weights = queries.EmptyLike(new Shape([.. scores.Array[..^2], scores.Array[^1], scores.Array[^2]]));
        kernels.Attention(queries.View, keys.View, values.View, mask?.View.Stretched(scores), causal, y.View, weights.View);
        return y.Record("attention", [queries, keys, values], Backward, derived: t => AttentionWeights(t[0], t[1], mask, causal).MatMul(t[2]), weights);

        Tensor?[] Backward(Tensor g, bool[] wanted)
        {
            var (ofQueries, ofKeys, ofValues) = (g.EmptyLike(queries.Shape), g.EmptyLike(keys.Shape), g.EmptyLike(values.Shape));
            kernels.AttentionBackward(g.View, queries.View, keys.View, values.View, causal, weights.View, ofQueries.View, ofKeys.View, ofValues.View);
            return [ofQueries, ofKeys, ofValues];
        }
    }

    // Whether the leading axes are the same and there are as many values as keys: nothing is broadcast, nothing is wrong, and none is empty.
    private static bool IsPlain(Tensor queries, Tensor keys, Tensor values) =>
        queries.Length > 0 && keys.Length > 0 && values.Length > 0 && values.Rank == keys.Rank
        && queries.Shape.Sizes[..^2].SequenceEqual(keys.Shape.Sizes[..^2]) && keys.Shape.Sizes[..^1].SequenceEqual(values.Shape.Sizes[..^1]);

    // The shape of the scores.
    private static Shape CheckAttention(Tensor queries, Tensor keys, Tensor? mask, bool causal)
    {
        if (queries.Rank < 2) throw ShapeException.NeedsAxes("attention", "queries [… , T, D]", queries.Shape);
        if (keys.Rank < 2 || keys.Shape.Array[^1] != queries.Shape.Array[^1])
        {
            throw ShapeException.NeedsAxes("attention", $"keys [… , S, {queries.Shape.Array[^1]}], as wide as the queries", keys.Shape);
        }
        var leading = Broadcasting.Common("attention", new(queries.Shape.Array[..^2]), new(keys.Shape.Array[..^2]));
        Shape scores = [.. leading, queries.Shape.Array[^2], keys.Shape.Array[^2]];
        CheckMask("attention", mask, scores);
        if (causal && scores[-2] > scores[-1])
        {
            throw ShapeException.NeedsAxes("attention", $"at least {scores[-2]} keys for {scores[-2]} causal queries", scores);
        }
        return scores;
    }

    private static void CheckMask(string op, Tensor? mask, Shape scores)
    {
        if (mask is not null && !Broadcasting.Fits(mask.Shape, scores)) throw ShapeException.DoesNotStretch(op, "the mask", mask.Shape, scores);
    }

    // [T, S]: 1 where key s is not after query t.
    private static Tensor UpToNow(IBackend backend, Shape scores)
    {
        var (queries, keys) = (scores.Array[^2], scores.Array[^1]);
        var values = new float[queries * keys];
        for (var t = 0; t < queries; t++) values.AsSpan(t * keys, keys - queries + t + 1).Fill(1);
        return From(values, [queries, keys], backend);
    }
}
