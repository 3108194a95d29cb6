namespace Lernet.Nn;

/// <summary>Group normalisation: groups of channels of each example get mean 0 and variance 1, then a learned scale and shift per channel.</summary>
/// <remarks>Wu and He 2018, arXiv:1803.08494. The same in training and in use, whatever the batch. As many groups as channels is instance
/// normalisation.</remarks>
/// <param name="groups">How many groups, a divisor of the channels.</param>
/// <param name="channels">C, at least 1.</param>
/// <param name="epsilon">Added to the variance, 0 or more.</param>
/// <param name="affine">Whether to learn a scale and a shift.</param>
/// <exception cref="ArgumentOutOfRangeException">A setting is out of range.</exception>
/// <exception cref="ArgumentException">The channels cannot be cut into the groups.</exception>
public sealed class GroupNorm(int groups, int channels, double epsilon = 1e-5, bool affine = true) : Module
{
    private readonly int groups = Divisor(groups, channels);
    private readonly Parameter? weight = affine ? new([channels], Initializers.Ones) : null;
    private readonly Parameter? bias = affine ? new([channels], Initializers.Zeros) : null;

    /// <summary>The learned scale, [C], at first 1; null if not affine.</summary>
    public Tensor? Weight => weight?.Value;

    /// <summary>The learned shift, [C], at first 0; null if not affine.</summary>
    public Tensor? Bias => bias?.Value;

    /// <summary>(x − mean) / √(variance + ε) · weight + bias over each group of channels.</summary>
    /// <param name="x">[N, C] or [N, C, …].</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ModuleException">Another shape, or the layer was not initialised.</exception>
    public override Tensor Forward(Tensor x)
    {
        if (x.Rank < 2 || x.Shape[1] != channels) throw ModuleException.WrongInput(ToString(), $"[N, {channels}, …]", x.Shape);
        return x.GroupNorm(groups, Weight, Bias, epsilon);
    }

    /// <inheritdoc/>
    public override string ToString() => $"GroupNorm {channels} in {groups}{(weight is null ? ", not affine" : "")}";

    private static int Divisor(int groups, int channels)
    {
        if (Size.Positive(channels) % Size.Positive(groups) == 0) return groups;
        throw new ArgumentException($"group norm: {channels} channels cannot be cut into {groups} equal groups. Choose a divisor of {channels}.", nameof(groups));
    }
}
