using Lernet.Operators;

namespace Lernet.Nn;

/// <summary>Stochastic gradient descent: θ ← θ − η ∇L(θ), with the gradient of one batch; with momentum on wish.</summary>
/// <remarks>
/// Robbins and Monro 1951, "A stochastic approximation method"; momentum after Polyak 1964 and Sutskever et al. 2013. With g = ∇L(θ) + λ θ:
/// v ← μ v + (1 − dampening) g, θ ← θ − η v. Dampening 0 is the heavy ball; dampening μ makes v the exponential average of gradients.
/// Nesterov's form steps along g + μ v. As in PyTorch, the first v is g itself, so the average is not drawn to 0 by its start, and η
/// stands outside of v, so a change of η acts at once; written as v ← μ v − η g, θ ← θ + v it is the same for a constant η.
/// </remarks>
/// <param name="learningRate">η, above 0.</param>
public sealed class Sgd(double learningRate) : Optimizer(learningRate)
{
    /// <inheritdoc cref="Sgd(double)"/>
    /// <param name="parameters">θ, such as <c>net.Parameters</c>.</param>
    /// <param name="learningRate">η, above 0.</param>
    public Sgd(IEnumerable<Tensor> parameters, double learningRate) : this(learningRate) => Bind(parameters);

    /// <summary>μ, how much of the velocity is kept per step, from 0 to below 1; 0.9 is usual.</summary>
    public double Momentum { get; init => field = Allowed.Fraction("SGD", "momentum", value); }

    /// <summary>How much of the gradient is held back from the velocity, from 0 to below 1: 0 for the heavy ball, μ for the average.</summary>
    public double Dampening { get; init => field = Allowed.Fraction("SGD", "dampening", value); }

    /// <summary>Whether the gradient is looked at ahead, after the velocity (Nesterov 1983); needs momentum and no dampening.</summary>
    public bool Nesterov { get; init; }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">Nesterov without momentum, or with dampening.</exception>
    protected override void Move(Tensor parameter, Tensor gradient, OptimizerMemory memory, double learningRate, double weightDecay)
    {
        if (Nesterov && (Momentum == 0 || Dampening > 0))
        {
            throw new InvalidOperationException($"SGD: Nesterov with momentum {Text.Number(Momentum)} and dampening {Text.Number(Dampening)}. It needs momentum above 0 and dampening 0.");
        }
        if (Momentum == 0) parameter.Update(new Descend(learningRate, weightDecay), gradient);
        else
        {
            var fresh = memory.Steps == 1 ? 1 : 1 - Dampening;
            parameter.Update(new Roll(learningRate, weightDecay, Momentum, fresh, Nesterov), gradient, memory.First());
        }
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"SGD, learning rate {Text.Short(LearningRate)}{(Momentum > 0 ? $", {(Nesterov ? "Nesterov " : "")}momentum {Text.Short(Momentum)}" : "")}";

    private readonly struct Descend(double eta, double lambda) : IUpdate
    {
        public int States => 0;

        public void Invoke<V>(V g, ref V theta, ref V none, ref V neither, ref V nor) where V : struct, IReal<V> =>
            theta -= eta * (g + (lambda * theta));
    }

    private readonly struct Roll(double eta, double lambda, double mu, double fresh, bool isNesterov) : IUpdate
    {
        // A number: compilers for GPUs take no bool.
        private readonly int looksAhead = isNesterov ? 1 : 0;

        public int States => 1;

        public void Invoke<V>(V g, ref V theta, ref V v, ref V none, ref V neither) where V : struct, IReal<V>
        {
            g += lambda * theta;
            v = (mu * v) + (fresh * g);
            theta -= eta * (looksAhead == 1 ? g + (mu * v) : v);
        }
    }
}
