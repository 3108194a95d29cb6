namespace Lernet;

/// <content>Smooth activations made from others. Those that networks use most are in Activation.cs.</content>
public sealed partial class Tensor
{
    /// <summary>½ x (1 + tanh(√(2/π) (x + 0.044715 x³))): <see cref="Gelu"/> within 5·10⁻⁴, as GPT-2 and BERT compute it.</summary>
    /// <remarks>Hendrycks and Gimpel 2016 (arXiv:1606.08415), section 2.</remarks>
    public Tensor GeluTanh() => this * ((this * ((Square() * 0.044715) + 1) * Math.Sqrt(2 / Math.PI)).Tanh() + 1) * 0.5;

    /// <summary>x tanh(ln(1 + eˣ)), at least −0.31.</summary>
    /// <remarks>Misra 2019, arXiv:1908.08681. −∞ gives NaN.</remarks>
    public Tensor Mish() => this * Softplus().Tanh();

    /// <summary>x / (1 + |x|), between −1 and 1; approaches its bounds more slowly than tanh.</summary>
    /// <remarks>Bergstra et al. 2009. Infinite x gives NaN.</remarks>
    public Tensor Softsign()
    {
        var size = Abs() + 1;
        return this / size;
    }

    /// <summary>ln σ(x) = −ln(1 + e⁻ˣ), without overflow.</summary>
    public Tensor LogSigmoid() => -(-this).Softplus();

    /// <summary>x − tanh x.</summary>
    public Tensor Tanhshrink() => this - Tanh();

    /// <summary>The gated linear unit: the first half along an axis times σ of the second half.</summary>
    /// <remarks>Dauphin et al. 2017, arXiv:1612.08083.</remarks>
    /// <param name="axis">An axis of even size, which is halved.</param>
    /// <exception cref="ShapeException">The axis cannot be halved.</exception>
    public Tensor Glu(int axis = -1)
    {
        var along = Shape.Axis(axis, "glu");
        if (Shape[along] % 2 != 0) throw ShapeException.NoHalves("glu", Shape, along);
        var halves = Split(2, along);
        return halves[0] * halves[1].Sigmoid();
    }
}
