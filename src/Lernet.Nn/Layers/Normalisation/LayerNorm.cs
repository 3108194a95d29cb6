namespace Lernet.Nn;

/// <summary>Layer normalisation: each example by itself gets mean 0 and variance 1 over its features, then a learned scale and shift.</summary>
/// <remarks>Ba, Kiros and Hinton 2016, arXiv:1607.06450. The same in training and in use.</remarks>
public sealed class LayerNorm : Module
{
    private readonly Parameter? weight, bias;
    private readonly double epsilon;

    /// <summary>Normalises the last axis.</summary>
    /// <param name="features">D, at least 1.</param>
    /// <param name="epsilon">Added to the variance, 0 or more.</param>
    /// <param name="affine">Whether to learn a scale and a shift.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of range.</exception>
    public LayerNorm(int features, double epsilon = 1e-5, bool affine = true) : this(new Shape(Size.Positive(features)), epsilon, affine)
    {
    }

    /// <summary>Normalises the last axes together.</summary>
    /// <param name="shape">Their sizes, at least one axis.</param>
    /// <param name="epsilon">Added to the variance, 0 or more.</param>
    /// <param name="affine">Whether to learn a scale and a shift.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of range.</exception>
    public LayerNorm(Shape shape, double epsilon = 1e-5, bool affine = true)
    {
        Size.Positive(shape.Rank == 0 ? 0 : shape.Elements, "the number of features");
        Require.AtLeast(0, epsilon, "layer norm");
        (InputShape, this.epsilon) = (shape, epsilon);
        if (affine) (weight, bias) = (new(shape, Initializers.Ones), new(shape, Initializers.Zeros));
    }

    /// <summary>The learned scale, at first 1; null if not affine.</summary>
    public Tensor? Weight => weight?.Value;

    /// <summary>The learned shift, at first 0; null if not affine.</summary>
    public Tensor? Bias => bias?.Value;

    /// <inheritdoc/>
    public override Shape InputShape { get; }

    /// <summary>(x − mean) / √(variance + ε) · weight + bias over the last axes.</summary>
    /// <param name="x">[…, D].</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ModuleException">The last axes have other sizes, or the layer was not initialised.</exception>
    public override Tensor Forward(Tensor x)
    {
        var count = InputShape.Rank;
        if (x.Rank < count || !x.Shape.Sizes[^count..].SequenceEqual(InputShape.Sizes))
        {
            throw ModuleException.WrongInput(ToString(), $"[…, {string.Join(", ", InputShape.Sizes.ToArray())}]", x.Shape);
        }
        return x.LayerNorm(Weight, Bias, count, epsilon);
    }

    /// <inheritdoc/>
    public override string ToString() => $"LayerNorm {string.Join(" × ", InputShape.Sizes.ToArray())}{(weight is null ? ", not affine" : "")}";
}
