namespace Lernet.Nn;

/// <summary>Puts one learned vector in front of every sequence; what attention gathers there is read as the answer.</summary>
/// <remarks>Devlin et al. 2018, arXiv:1810.04805; for pictures Dosovitskiy et al. 2020, arXiv:2010.11929. It starts normal with deviation
/// 0.02.</remarks>
/// <param name="features">D, at least 1.</param>
/// <exception cref="ArgumentOutOfRangeException">The size is not positive.</exception>
public sealed class ClassToken(int features) : Module
{
    private readonly Parameter token = new([1, 1, Size.Positive(features)], Initializers.Normal(0.02));

    /// <summary>The vector, [1, 1, D].</summary>
    public Tensor Token => token.Value;

    /// <summary>The vector, then x.</summary>
    /// <param name="x">[N, T, D].</param>
    /// <returns>[N, T + 1, D].</returns>
    /// <exception cref="ModuleException">Another shape, or the layer was not initialised.</exception>
    public override Tensor Forward(Tensor x)
    {
        if (x.Rank != 3 || x.Shape[2] != features) throw ModuleException.WrongInput(ToString(), $"sequences [N, T, {features}]", x.Shape);
        return Tensor.Concatenate([Token.Expand([x.Shape[0], 1, features]), x], axis: 1);
    }

    /// <inheritdoc/>
    public override string ToString() => $"ClassToken {features}";
}
