namespace Lernet.Nn;

/// <summary>What large weights cost, added to the loss: L1 makes weights exactly 0, L2 keeps them small, the elastic net does both.</summary>
/// <remarks>
/// Unless <see cref="Where"/> says otherwise, matrices, kernels and the weights of a <see cref="Neuron"/> pay; biases, and scales and shifts
/// of normalisation, do not. Histories report the penalty apart from the loss of the data. The gradient of an L2 penalty λ is that of
/// <see cref="Optimizer.WeightDecay"/> 2 λ; an optimizer that scales gradients, such as Adam, scales it too.
/// </remarks>
public sealed class Penalty : Callback
{
    private readonly double l1;
    private readonly double l2;

    private Penalty(double l1, double l2) => (this.l1, this.l2) = (Allowed.NotNegative("penalty", "L1", l1), Allowed.NotNegative("penalty", "L2", l2));

    /// <summary>Which parameters pay; their <see cref="Tensor.Name"/> is their path.</summary>
    public Func<Tensor, bool> Where { get; init; } = parameter => parameter.Rank > 1 || parameter.Name.Split('.')[^1] == nameof(Neuron.Weights);

    /// <summary>λ Σ |w|: the lasso (Tibshirani 1996).</summary>
    /// <param name="lambda">λ, 0 or more.</param>
    /// <exception cref="ArgumentException">λ is negative or not finite.</exception>
    public static Penalty L1(double lambda) => new(lambda, 0);

    /// <summary>λ Σ w²: ridge regression (Hoerl and Kennard 1970), weight decay.</summary>
    /// <param name="lambda">λ, 0 or more.</param>
    /// <exception cref="ArgumentException">λ is negative or not finite.</exception>
    public static Penalty L2(double lambda) => new(0, lambda);

    /// <summary>λ₁ Σ |w| + λ₂ Σ w² (Zou and Hastie 2005).</summary>
    /// <param name="l1">λ₁, 0 or more.</param>
    /// <param name="l2">λ₂, 0 or more.</param>
    /// <exception cref="ArgumentException">A λ is negative or not finite.</exception>
    public static Penalty ElasticNet(double l1, double l2) => new(l1, l2);

    /// <summary>The same penalty for other parameters.</summary>
    /// <param name="where">Which parameters pay.</param>
    public Penalty On(Func<Tensor, bool> where) => new(l1, l2) { Where = where };

    /// <summary>The penalty of a network, to be added to a loss: <c>(loss + penalty.Of(net)).Backward()</c>.</summary>
    /// <returns>A single number, 0 or more.</returns>
    /// <exception cref="ArgumentException">No parameter pays.</exception>
    public Tensor Of(Module model)
    {
        Tensor? sum = null;
        foreach (var weights in model.Parameters)
        {
            if (!Where(weights)) continue;
            if (l1 > 0) Add(weights.Abs().Sum() * l1);
            if (l2 > 0) Add(weights.Square().Sum() * l2);
            if (l1 + l2 == 0) Add(Tensor.Scalar(0));
        }
        return sum ?? throw new ArgumentException("penalty: no parameter pays. Say which with Where: by default all but vectors and single numbers do.");

        void Add(Tensor part) => sum = sum is null ? part : sum + part;
    }

    /// <inheritdoc/>
    public override Tensor? AddToLoss(TrainingState state) => l1 + l2 == 0 ? null : Of(state.Model);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join(" + ", new[] { l1 > 0 || l2 == 0 ? $"{Text.Short(l1)} Σ|w|" : "", l2 > 0 ? $"{Text.Short(l2)} Σw²" : "" }.Where(part => part.Length > 0));
}
