namespace Lernet.Nn;

/// <summary>Adam: steps along the running mean of gradients, scaled per number by the running mean of their squares.</summary>
/// <remarks>
/// Kingma and Ba 2015, arXiv:1412.6980, algorithm 1: mₜ = β₁ mₜ₋₁ + (1 − β₁) g, vₜ = β₂ vₜ₋₁ + (1 − β₂) g²,
/// m̂ = mₜ / (1 − β₁ᵗ), v̂ = vₜ / (1 − β₂ᵗ), θ ← θ − η m̂ / (√v̂ + ε).
/// </remarks>
/// <param name="parameters">θ, such as <c>net.Parameters</c>.</param>
/// <param name="learningRate">η, above 0.</param>
public sealed class Adam(IEnumerable<Tensor> parameters, double learningRate = 1e-3) : Optimizer(parameters, learningRate)
{
    private readonly Dictionary<int, Moments> moments = [];

    /// <summary>β₁, how much of the mean is kept per step, from 0 to below 1.</summary>
    public double Beta1 { get; init; } = 0.9;

    /// <summary>β₂, how much of the mean square is kept per step, from 0 to below 1.</summary>
    public double Beta2 { get; init; } = 0.999;

    /// <summary>ε, which keeps the division finite, above 0.</summary>
    public double Epsilon { get; init; } = 1e-8;

    /// <inheritdoc/>
    protected override void Move(int index, Tensor parameter, Tensor gradient)
    {
        if (!moments.TryGetValue(index, out var of)) moments[index] = of = Moments.For(parameter);
        var t = ++of.Count;
        of.Mean.ZipInPlace(gradient, new MeanZip(Beta1));
        of.Square.ZipInPlace(gradient, new MeanSquareZip(Beta2));
        var direction = new AdamDirectionZip(1 / (1 - Math.Pow(Beta1, t)), 1 / (1 - Math.Pow(Beta2, t)), Epsilon);
        parameter.Backend.Zip(direction, of.Mean.View, of.Square.View, of.Direction.View);
        parameter.ZipInPlace(of.Direction, new DescendZip(LearningRate));
    }

    /// <inheritdoc/>
    public override string ToString() => $"Adam, learning rate {Text.Short(LearningRate)}";

    /// <summary>What is remembered of one parameter's gradients; the direction only saves allocating it anew.</summary>
    private sealed class Moments(Tensor mean, Tensor square, Tensor direction)
    {
        public Tensor Mean => mean;

        public Tensor Square => square;

        public Tensor Direction => direction;

        public int Count { get; set; }

        public static Moments For(Tensor parameter)
        {
            Tensor Zeros() => Tensor.From(new double[parameter.Length], parameter.Shape, parameter.Backend);
            return new(Zeros(), Zeros(), Zeros());
        }
    }
}
