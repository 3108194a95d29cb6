namespace Lernet.Nn;

/// <summary>Adam: steps along the running mean of gradients, scaled per number by the running mean of their squares.</summary>
/// <remarks>
/// Kingma and Ba 2015, arXiv:1412.6980, algorithm 1: mₜ = β₁ mₜ₋₁ + (1 − β₁) g, vₜ = β₂ vₜ₋₁ + (1 − β₂) g²,
/// m̂ = mₜ / (1 − β₁ᵗ), v̂ = vₜ / (1 − β₂ᵗ), θ ← θ − η m̂ / (√v̂ + ε). Weight decay is added to g, so it is scaled like a gradient;
/// <see cref="AdamW"/> keeps it apart.
/// </remarks>
/// <param name="learningRate">η, above 0.</param>
public sealed class Adam(double learningRate = 1e-3) : AdamFamily(learningRate)
{
    /// <inheritdoc cref="Adam(double)"/>
    /// <param name="parameters">θ, such as <c>net.Parameters</c>.</param>
    /// <param name="learningRate">η, above 0.</param>
    public Adam(IEnumerable<Tensor> parameters, double learningRate = 1e-3) : this(learningRate) => Bind(parameters);

    /// <inheritdoc/>
    protected override void Move(Tensor parameter, Tensor gradient, OptimizerMemory memory, double learningRate, double weightDecay) =>
        Move(parameter, gradient, memory, learningRate, coupled: weightDecay, shrink: 1);

    /// <inheritdoc/>
    public override string ToString() => $"Adam, learning rate {Text.Short(LearningRate)}";
}
