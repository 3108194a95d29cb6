namespace Lernet.Nn;

/// <summary>Adds a learned vector for each place of a sequence, as GPT-2 and the vision transformer do.</summary>
/// <remarks>Gehring et al. 2017, arXiv:1705.03122. Vectors start normal with deviation 0.02, as in GPT-2.</remarks>
/// <param name="length">The longest sequence, at least 1.</param>
/// <param name="features">D, at least 1.</param>
/// <param name="initializer">How the vectors start.</param>
/// <exception cref="ArgumentOutOfRangeException">A size is not positive.</exception>
public sealed class LearnedPositions(int length, int features, Initializer? initializer = null) : Module
{
    private readonly Parameter weight = new([Size.Positive(length), Size.Positive(features)], initializer ?? Initializers.Normal(0.02));

    /// <summary>The vectors, [length, D].</summary>
    public Tensor Weight => weight.Value;

    /// <summary>x + vectors of places 0 .. T − 1.</summary>
    /// <param name="x">[N, T, D].</param>
    /// <returns>[N, T, D].</returns>
    /// <exception cref="ModuleException">The sequence is longer than the layer, another shape, or the layer was not initialised.</exception>
    public override Tensor Forward(Tensor x)
    {
        if (x.Rank < 2 || x.Shape[-1] != features || x.Shape[-2] > length)
        {
            throw ModuleException.WrongInput(ToString(), $"sequences [N, T, {features}] with T up to {length}", x.Shape);
        }
        return x + Weight[..x.Shape[-2]];
    }

    /// <inheritdoc/>
    public override string ToString() => $"LearnedPositions {length} × {features}";
}
