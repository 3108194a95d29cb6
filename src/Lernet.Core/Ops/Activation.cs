using Lernet.Operators;

namespace Lernet;

/// <content>A derivative is one pass over memory where nobody differentiates it again, and a formula of operations where someone does.</content>
public sealed partial class Tensor
{
    /// <summary>σ(x) = 1 / (1 + e⁻ˣ), between 0 and 1.</summary>
    public Tensor Sigmoid() => Map<SigmoidMap>().Record("σ", this, static (g, _, y) =>
        Autograd.IsRecording ? g * y * (1 - y) : g.Zip<SigmoidSlopeZip>(y, "σ"), "y (1 − y)");

    /// <summary>tanh x, between −1 and 1.</summary>
    public Tensor Tanh() => Map<TanhMap>().Record("tanh", this, static (g, _, y) =>
        Autograd.IsRecording ? g * (1 - (y * y)) : g.Zip<TanhSlopeZip>(y, "tanh"), "1 − y²");

    /// <summary>max(x, 0); derivative 0 at 0.</summary>
    public Tensor Relu() => Rectified("relu", 0, "1 or 0");

    /// <summary>x for positive x, slope · x otherwise; derivative slope at 0.</summary>
    public Tensor LeakyRelu(double slope = 0.01) => Rectified("leaky relu", slope, "1 or slope");

    /// <summary>ln(1 + eˣ), a smooth ReLU.</summary>
    /// <remarks>Computed as max(x, 0) + ln(1 + e^(−|x|)), which cannot overflow.</remarks>
    public Tensor Softplus() => Activated<SoftplusMap, SoftplusSlopeZip>("softplus", static (g, x) => g * x.Sigmoid(), "σ(x)");

    /// <summary>x Φ(x), where Φ is the standard normal distribution function.</summary>
    /// <remarks>Hendrycks and Gimpel 2016 (arXiv:1606.08415), the exact form ½ x (1 + erf(x / √2)).</remarks>
    public Tensor Gelu() => Activated<GeluMap, GeluSlopeZip>("gelu", static (g, x) =>
        g * ((((x * Math.Sqrt(0.5)).Erf() + 1) * 0.5) + (x * (x * x * -0.5).Exp() * (1 / Math.Sqrt(2 * Math.PI)))), "Φ(x) + x φ(x)");

    /// <summary>x σ(x), also called swish.</summary>
    public Tensor Silu() => Activated<SiluMap, SiluSlopeZip>("silu", static (g, x) =>
    {
        var s = x.Sigmoid();
        return g * s * (1 + (x * (1 - s)));
    }, "σ(x) (1 + x (1 − σ(x)))");

    /// <summary>erf x = 2/√π ∫₀ˣ e^(−t²) dt.</summary>
    public Tensor Erf() =>
        Map<ErfMap>().Record("erf", this, static (g, x, _) => g * (-(x * x)).Exp() * (2 / Math.Sqrt(Math.PI)), "2/√π e^(−x²)");

    private Tensor Rectified(string name, double slope, string rule) => Map(new LeakyReluMap(slope)).Record(name, this, slope,
        static (g, x, _, slope) => Autograd.IsRecording ? g * x.Map(new StepMap(slope)) : g.Zip(x, "relu", new ReluSlopeZip(slope)), rule);

    private Tensor Activated<TMap, TSlope>(string name, Func<Tensor, Tensor, Tensor> formula, string rule)
        where TMap : struct, IMap where TSlope : struct, IZip => Map<TMap>().Record(name, this, formula,
            static (g, x, _, formula) => Autograd.IsRecording ? formula(g, x) : g.Zip<TSlope>(x, "activation"), rule);
}
