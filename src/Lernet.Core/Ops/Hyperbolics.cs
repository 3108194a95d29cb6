using Lernet.Operators;

namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>sinh x = (eˣ − e⁻ˣ) / 2; infinite beyond ±89.4 in float32.</summary>
    public Tensor Sinh() => Map<SinhMap>().Record("sinh", (this, g => g * Cosh(), "cosh x"));

    /// <summary>cosh x = (eˣ + e⁻ˣ) / 2, at least 1; infinite beyond ±89.4 in float32.</summary>
    public Tensor Cosh() => Map<CoshMap>().Record("cosh", (this, g => g * Sinh(), "sinh x"));

    /// <summary>The inverse of <see cref="Sinh"/>: ln(x + √(x² + 1)).</summary>
    public Tensor Asinh() => Map<AsinhMap>().Record("asinh", (this, g => g / (this * this + 1).Sqrt(), "1 / √(x² + 1)"));

    /// <summary>The inverse of <see cref="Cosh"/>: ln(x + √(x² − 1)); NaN below 1.</summary>
    public Tensor Acosh() => Map<AcoshMap>().Record("acosh", (this, g => g / ((this - 1).Sqrt() * (this + 1).Sqrt()), "1 / √(x² − 1)"));

    /// <summary>The inverse of <see cref="Tanh"/>: ½ ln((1 + x) / (1 − x)); infinite at ±1, NaN beyond.</summary>
    public Tensor Atanh() => Map<AtanhMap>().Record("atanh", (this, g => g / (1 - this * this), "1 / (1 − x²)"));
}
