using Lernet.Operators;

namespace Lernet.Nn;

/// <summary>Adagrad: gradients divided by the root of the sum of all their squares, so that numbers that seldom change keep large steps.</summary>
/// <remarks>Duchi, Hazan and Singer 2011, JMLR 12: s ← s + g², θ ← θ − ηₜ g / (√s + ε), where ηₜ = η / (1 + (t − 1) · rate decay).</remarks>
/// <param name="learningRate">η, above 0.</param>
public sealed class Adagrad(double learningRate = 1e-2) : Optimizer(learningRate)
{
    /// <inheritdoc cref="Adagrad(double)"/>
    /// <param name="parameters">θ, such as <c>net.Parameters</c>.</param>
    /// <param name="learningRate">η, above 0.</param>
    public Adagrad(IEnumerable<Tensor> parameters, double learningRate = 1e-2) : this(learningRate) => Bind(parameters);

    /// <summary>How fast the learning rate falls with the steps, 0 or more.</summary>
    public double RateDecay { get; init => field = Allowed.NotNegative("Adagrad", "rate decay", value); }

    /// <summary>What the sums of squares start at, 0 or more.</summary>
    public double Start { get; init => field = Allowed.NotNegative("Adagrad", "start", value); }

    /// <summary>ε, which keeps the division finite, above 0.</summary>
    public double Epsilon { get; init => field = Allowed.Positive("Adagrad", "epsilon", value); } = 1e-10;

    /// <inheritdoc/>
    protected override void Move(Tensor parameter, Tensor gradient, OptimizerMemory memory, double learningRate, double weightDecay)
    {
        var eta = learningRate / (1 + ((memory.Steps - 1) * RateDecay));
        parameter.Update(new Rule(eta, weightDecay, Epsilon), gradient, memory.First(Start));
    }

    /// <inheritdoc/>
    public override string ToString() => $"Adagrad, learning rate {Text.Short(LearningRate)}";

    private readonly struct Rule(double eta, double lambda, double epsilon) : IUpdate
    {
        public int States => 1;

        public void Invoke<V>(V g, ref V theta, ref V s, ref V none, ref V neither) where V : struct, IReal<V>
        {
            g += lambda * theta;
            s += g * g;
            theta -= eta * g / (V.Sqrt(s) + epsilon);
        }
    }
}
