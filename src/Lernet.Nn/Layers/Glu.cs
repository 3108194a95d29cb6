namespace Lernet.Nn;

/// <summary>The gated linear unit: the first half along an axis times σ of the second half.</summary>
/// <remarks>Dauphin et al. 2017, arXiv:1612.08083.</remarks>
/// <param name="axis">An axis of even size, which is halved.</param>
public sealed class Glu(int axis = -1) : Module
{
    /// <summary>a · σ(b), where x holds a and b side by side.</summary>
    /// <exception cref="ShapeException">The axis cannot be halved.</exception>
    public override Tensor Forward(Tensor x) => x.Glu(axis);
}
