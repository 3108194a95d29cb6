namespace Lernet.Nn;

/// <summary>Adam with weight decay apart from the gradient: θ ← (1 − η λ) θ, then the step of <see cref="Adam"/>.</summary>
/// <remarks>Loshchilov and Hutter 2019, arXiv:1711.05101, algorithm 2. λ is <see cref="Optimizer.WeightDecay"/>, 0.01 unless given.</remarks>
public sealed class AdamW : AdamFamily
{
    /// <inheritdoc cref="AdamW"/>
    /// <param name="learningRate">η, above 0.</param>
    public AdamW(double learningRate = 1e-3) : base(learningRate) => WeightDecay = 0.01;

    /// <inheritdoc cref="AdamW(double)"/>
    /// <param name="parameters">θ, such as <c>net.Parameters</c>.</param>
    /// <param name="learningRate">η, above 0.</param>
    public AdamW(IEnumerable<Tensor> parameters, double learningRate = 1e-3) : this(learningRate) => Bind(parameters);

    /// <inheritdoc/>
    protected override void Move(Tensor parameter, Tensor gradient, OptimizerMemory memory, double learningRate, double weightDecay) =>
        Move(parameter, gradient, memory, learningRate, coupled: 0, shrink: 1 - (learningRate * weightDecay));

    /// <inheritdoc/>
    public override string ToString() => $"AdamW, learning rate {Text.Short(LearningRate)}, weight decay {Text.Short(WeightDecay)}";
}
