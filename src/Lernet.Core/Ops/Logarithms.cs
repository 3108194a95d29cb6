using Lernet.Operators;

namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>2ˣ, exact for whole x; infinite from 128 on in float32.</summary>
    public Tensor Exp2()
    {
        var y = Map<Exp2Map>();
        return y.Record("exp2", (this, g => g * y * Math.Log(2), "2ˣ ln 2"));
    }

    /// <summary>eˣ − 1 without losing small x.</summary>
    public Tensor Expm1()
    {
        var y = Map<Expm1Map>();
        return y.Record("expm1", (this, g => g * (y + 1), "eˣ"));
    }

    /// <summary>The logarithm to base 2; −∞ at 0, NaN below.</summary>
    public Tensor Log2() => Map(new LogOfMap(2)).Record("log2", (this, g => g / this * (1 / Math.Log(2)), "1 / (x ln 2)"));

    /// <summary>The logarithm to base 10; −∞ at 0, NaN below.</summary>
    public Tensor Log10() => Map(new LogOfMap(10)).Record("log10", (this, g => g / this * (1 / Math.Log(10)), "1 / (x ln 10)"));

    /// <summary>1 / √x; infinite at 0, NaN below.</summary>
    public Tensor Rsqrt()
    {
        var y = Map<RsqrtMap>();
        return y.Record("rsqrt", (this, g => g * y / this * -0.5, "−½ x^(−3/2)"));
    }

    /// <summary>The inverse of the sigmoid: ln(x / (1 − x)); −∞ at 0, ∞ at 1, NaN outside [0, 1].</summary>
    public Tensor Logit() => Log() - (-this).Log1p();

    /// <summary>ln(eᵃ + eᵇ), element by element, without overflow.</summary>
    /// <remarks>max(a, b) + ln(1 + e^(−|a − b|)); −∞ where both are −∞.</remarks>
    public Tensor LogAddExp(Tensor b)
    {
        // Where a = b, also both infinite, they are 0 apart.
        var y = Autograd.NoGrad(() => Maximum(b) + (-Where(EqualTo(b), Zero(), (this - b).Abs())).Exp().Log1p());
        return y.Record("logaddexp", (this, g => g * (this - b).Sigmoid(), "σ(a − b)"), (b, g => g * (b - this).Sigmoid(), "σ(b − a)"));
    }

    /// <summary>x ln y, and 0 where x is 0, even if ln y is infinite there; NaN where y is.</summary>
    public Tensor Xlogy(Tensor y)
    {
        var isZero = Autograd.NoGrad(() => EqualTo(0).And(y.IsNaN().Not()));
        return Where(isZero, Zero(), this * Where(isZero, Zero() + 1, y).Log());
    }

    private Tensor Zero() => Full(Backend, Shape.Scalar, 0);
}
