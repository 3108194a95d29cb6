namespace Lernet.Nn;

/// <summary>x above 0, else a · x with a learned slope a, for all channels or for each.</summary>
/// <remarks>He et al. 2015, "Delving deep into rectifiers", arXiv:1502.01852.</remarks>
/// <param name="channels">How many slopes: 1, or C for inputs [N, C] or [N, C, …].</param>
/// <param name="start">Where the slopes start.</param>
/// <exception cref="ArgumentOutOfRangeException">The number of slopes is not positive.</exception>
public sealed class PRelu(int channels = 1, double start = 0.25) : Module
{
    private readonly Parameter weight = new([Size.Positive(channels)], Initializers.Constant(start));

    /// <summary>a, [1] or [C].</summary>
    public Tensor Weight => weight.Value;

    internal override bool TakesAnyShape => channels == 1;

    /// <summary>max(x, 0) + a min(x, 0).</summary>
    /// <exception cref="ModuleException">Axis 1 does not have a slope for each channel, or the layer was not initialised.</exception>
    public override Tensor Forward(Tensor x)
    {
        if (channels == 1) return x.PRelu(Weight.Reshape());
        if (x.Rank < 2 || x.Shape[1] != channels) throw ModuleException.WrongInput(ToString(), $"[N, {channels}, …]", x.Shape);
        return x.PRelu(Weight.Reshape([channels, .. Enumerable.Repeat(1, x.Rank - 2)]));
    }

    /// <inheritdoc/>
    public override string ToString() => channels == 1 ? "PRelu" : $"PRelu {channels}";
}
