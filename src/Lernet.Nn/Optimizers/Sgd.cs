namespace Lernet.Nn;

/// <summary>Stochastic gradient descent: θ ← θ − η ∇L(θ), with the gradient of one batch.</summary>
/// <remarks>Robbins and Monro 1951, "A stochastic approximation method".</remarks>
/// <param name="parameters">θ, such as <c>net.Parameters</c>.</param>
/// <param name="learningRate">η, above 0.</param>
public sealed class Sgd(IEnumerable<Tensor> parameters, double learningRate) : Optimizer(parameters, learningRate)
{
    /// <inheritdoc/>
    protected override void Move(int index, Tensor parameter, Tensor gradient) =>
        parameter.ZipInPlace(gradient, new DescendZip(LearningRate));

    /// <inheritdoc/>
    public override string ToString() => $"SGD, learning rate {Text.Short(LearningRate)}";
}
