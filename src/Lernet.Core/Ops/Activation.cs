using Lernet.Operators;

namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>σ(x) = 1 / (1 + e⁻ˣ), between 0 and 1.</summary>
    public Tensor Sigmoid()
    {
        var y = Map<SigmoidMap>();
        return y.Record("σ", (this, g => g * y * (1 - y), "y (1 − y)"));
    }

    /// <summary>tanh x, between −1 and 1.</summary>
    public Tensor Tanh()
    {
        var y = Map<TanhMap>();
        return y.Record("tanh", (this, g => g * (1 - (y * y)), "1 − y²"));
    }

    /// <summary>max(x, 0); derivative 0 at 0.</summary>
    public Tensor Relu() => Map<ReluMap>().Record("relu", (this, g => g * Map(new StepMap(0)), "1 or 0"));

    /// <summary>x for positive x, slope · x otherwise; derivative slope at 0.</summary>
    public Tensor LeakyRelu(double slope = 0.01) =>
        Map(new LeakyReluMap(slope)).Record("leaky relu", (this, g => g * Map(new StepMap(slope)), "1 or slope"));

    /// <summary>ln(1 + eˣ), a smooth ReLU.</summary>
    /// <remarks>Computed as max(x, 0) + ln(1 + e^(−|x|)), which cannot overflow.</remarks>
    public Tensor Softplus()
    {
        var y = Autograd.NoGrad(() => Relu() + (-Abs()).Exp().Log1p());
        return y.Record("softplus", (this, g => g * Sigmoid(), "σ(x)"));
    }

    /// <summary>x Φ(x), where Φ is the standard normal distribution function.</summary>
    /// <remarks>Hendrycks and Gimpel 2016 (arXiv:1606.08415), the exact form ½ x (1 + erf(x / √2)).</remarks>
    public Tensor Gelu() => this * ((this * Math.Sqrt(0.5)).Erf() + 1) * 0.5;

    /// <summary>x σ(x), also called swish.</summary>
    public Tensor Silu() => this * Sigmoid();

    /// <summary>erf x = 2/√π ∫₀ˣ e^(−t²) dt.</summary>
    public Tensor Erf() =>
        Map<ErfMap>().Record("erf", (this, g => g * (-(this * this)).Exp() * (2 / Math.Sqrt(Math.PI)), "2/√π e^(−x²)"));
}
