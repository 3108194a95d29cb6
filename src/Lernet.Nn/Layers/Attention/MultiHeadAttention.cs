namespace Lernet.Nn;

/// <summary>Attention with several heads: each looks at the sequence in its own way, and what they see is put together by a linear layer.</summary>
/// <remarks>
/// Vaswani et al. 2017, "Attention is all you need", arXiv:1706.03762, section 3.2.2. The weights of queries, keys and values lie one after
/// the other in <see cref="InputWeight"/>, as PyTorch's <c>in_proj_weight</c>; <see cref="Output"/> is its <c>out_proj</c>. Input weights
/// start Xavier uniform over the whole matrix, biases at 0.
/// </remarks>
/// <param name="features">D, a multiple of the heads.</param>
/// <param name="heads">How many heads, at least 1; each works on D / heads numbers.</param>
/// <param name="keep">Dropout of attention weights: the probability to keep one, above 0, at most 1.</param>
/// <param name="bias">Whether the linear maps add a bias.</param>
/// <param name="causal">Whether a step looks only at itself and the steps before.</param>
/// <exception cref="ArgumentOutOfRangeException">A setting is out of range.</exception>
/// <exception cref="ArgumentException">The features cannot be cut into the heads.</exception>
public sealed class MultiHeadAttention(int features, int heads, double keep = 1, bool bias = true, bool causal = false) : Module
{
    private readonly int width = HeadWidth(features, heads);
    private readonly Parameter inputWeight = new([3 * features, features], Initializers.XavierUniform);
    private readonly Parameter? inputBias = bias ? new([3 * features], Initializers.Zeros) : null;
    private readonly Dropout dropout = new(keep);

    /// <summary>The weights that make queries, keys and values, [3 D, D].</summary>
    public Tensor InputWeight => inputWeight.Value;

    /// <summary>Their biases, [3 D]; null for a layer without.</summary>
    public Tensor? InputBias => inputBias?.Value;

    /// <summary>What puts the heads together, D → D.</summary>
    public Linear Output { get; } = new(features, features, bias, biasInitializer: Initializers.Zeros);

    /// <inheritdoc/>
    /// <remarks>Null: sequences may be of any length.</remarks>
    public override Shape? InputShape => null;

    /// <summary>Self-attention: queries, keys and values are all made from x.</summary>
    /// <param name="x">[N, T, D].</param>
    /// <returns>[N, T, D].</returns>
    /// <exception cref="ModuleException">Another shape, or the layer was not initialised.</exception>
    public override Tensor Forward(Tensor x) => Forward(x, x, x, mask: null);

    /// <summary>Attention of one sequence to another.</summary>
    /// <param name="query">Who looks, [N, T, D].</param>
    /// <param name="key">What is compared with, [N, S, D].</param>
    /// <param name="value">What is looked at, [N, S, D].</param>
    /// <param name="mask">1 where a query may look at a key, 0 where not; broadcasts to [N, heads, T, S]. See <see cref="Mask"/>.</param>
    /// <returns>[N, T, D].</returns>
    /// <exception cref="ModuleException">A shape does not fit, or the layer was not initialised.</exception>
    public Tensor Forward(Tensor query, Tensor key, Tensor value, Tensor? mask)
    {
        if (key.Shape != value.Shape) throw ModuleException.WrongInput(ToString(), $"values of the keys' shape {key.Shape}", value.Shape);
        var drops = IsTraining && keep < 1;
        var seen = ReferenceEquals(query, key) && ReferenceEquals(key, value) && !drops
            ? Checked(query).Linear(InputWeight, InputBias).SelfAttention(heads, mask, causal)
            : Seen(query, key, value, mask, drops).Permute(0, 2, 1, 3).Reshape(query.Shape.Sizes.ToArray());
        var y = Output[seen];
        ForwardTrace.Saw(this, y);
        return y;
    }

    /// <summary>How much each step looks at each other one, for a heatmap.</summary>
    /// <param name="query">Who looks, [N, T, D].</param>
    /// <param name="key">What is compared with, [N, S, D]; the query itself if not given.</param>
    /// <param name="mask">1 where a query may look at a key, 0 where not; broadcasts to [N, heads, T, S].</param>
    /// <returns>[N, heads, T, S]; rows sum to 1.</returns>
    /// <exception cref="ModuleException">A shape does not fit, or the layer was not initialised.</exception>
    public Tensor Weights(Tensor query, Tensor? key = null, Tensor? mask = null) =>
        Tensor.AttentionWeights(Projected(query, part: 0), Projected(key ?? query, part: 1), mask, causal);

    /// <inheritdoc/>
    public override string ToString() => $"MultiHeadAttention {features}, {heads} head{(heads == 1 ? "" : "s")}{(causal ? ", causal" : "")}";

    private Tensor Seen(Tensor query, Tensor key, Tensor value, Tensor? mask, bool drops)
    {
        var (q, k, v) = (Projected(query, part: 0), Projected(key, part: 1), Projected(value, part: 2));
        return drops ? dropout[Tensor.AttentionWeights(q, k, mask, causal)].MatMul(v) : Tensor.Attention(q, k, v, mask, causal);
    }

    private Tensor Checked(Tensor x) =>
        x.Rank == 3 && x.Shape[2] == features ? x : throw ModuleException.WrongInput(ToString(), $"sequences [N, T, {features}]", x.Shape);

    // x Wᵀ + b for one of queries, keys and values: [N, T, D] becomes [N, heads, T, D / heads].
    private Tensor Projected(Tensor x, int part)
    {
        var rows = (part * features)..((part + 1) * features);
        var y = Checked(x).Linear(InputWeight[rows], InputBias?[rows]);
        return y.Reshape(x.Shape[0], x.Shape[1], heads, width).Permute(0, 2, 1, 3);
    }

    private static int HeadWidth(int features, int heads)
    {
        if (Size.Positive(features) % Size.Positive(heads) == 0) return features / heads;
        throw new ArgumentException($"attention: {features} features cannot be cut into {heads} equal heads. Choose a divisor of {features}.", nameof(heads));
    }
}
