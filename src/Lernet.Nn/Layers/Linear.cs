namespace Lernet.Nn;

/// <summary>A layer of weighted sums: y = x Wᵀ + b.</summary>
/// <remarks>Weights and bias start uniform in ±1 / √inputs, which is <c>Initializers.HeUniform(slope: √5)</c> and PyTorch's default.</remarks>
/// <param name="inputs">How many numbers go in, at least 1.</param>
/// <param name="outputs">How many come out, at least 1: the number of neurons.</param>
/// <param name="bias">Whether to add b.</param>
/// <param name="initializer">How the weights start, for example <see cref="Initializers.HeNormal(Shape, Seed)"/>.</param>
/// <param name="biasInitializer">How the bias starts, for example <see cref="Initializers.Zeros"/>.</param>
/// <exception cref="ArgumentOutOfRangeException">A size is not positive.</exception>
public sealed class Linear(int inputs, int outputs, bool bias = true, Initializer? initializer = null, Initializer? biasInitializer = null) : Module
{
    private readonly Parameter weight = new([Size.Positive(outputs), Size.Positive(inputs)], initializer ?? Initializers.HeUniform(slope: Math.Sqrt(5)));
    private readonly Parameter? bias = bias ? new([outputs], biasInitializer ?? Initializers.Uniform(1 / Math.Sqrt(inputs))) : null;

    /// <summary>W, [outputs, inputs]: row k holds the weights of neuron k.</summary>
    public Tensor Weight => weight.Value;

    /// <summary>b, [outputs]; null for a layer without.</summary>
    public Tensor? Bias => bias?.Value;

    /// <inheritdoc/>
    public override Shape InputShape { get; } = [inputs];

    /// <summary>x Wᵀ + b.</summary>
    /// <param name="x">[…, inputs].</param>
    /// <returns>[…, outputs].</returns>
    /// <exception cref="ModuleException">The last axis has another size, or the layer was not initialised.</exception>
    public override Tensor Forward(Tensor x)
    {
        if (x.Rank == 0 || x.Shape[-1] != weight.Shape[1]) throw ModuleException.WrongInput(ToString(), weight.Shape[1], x.Shape);
        return x.Linear(Weight, Bias);
    }

    /// <inheritdoc/>
    public override string ToString() => $"Linear {weight.Shape[1]} → {weight.Shape[0]}{(bias is null ? ", no bias" : "")}";
}
