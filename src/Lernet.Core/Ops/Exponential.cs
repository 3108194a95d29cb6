using Lernet.Operators;

namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>eˣ; infinite above x = 88.7 in float32.</summary>
    public Tensor Exp() => Map<ExpMap>().Record("exp", this, static (g, _, y) => g * y, "eˣ");

    /// <summary>ln x; −∞ at 0, NaN below.</summary>
    public Tensor Log() => Map<LogMap>().Record("log", this, static (g, x, _) => g / x, "1 / x");

    /// <summary>ln(1 + x), exact for small x.</summary>
    public Tensor Log1p() => Map<Log1pMap>().Record("log1p", this, static (g, x, _) => g / (1 + x), "1 / (1 + x)");

    /// <summary>√x; NaN below 0. The derivative at 0 is infinite.</summary>
    public Tensor Sqrt() => Map<SqrtMap>().Record("sqrt", this, static (g, _, y) => g / y * 0.5, "1 / (2√x)");

    /// <summary>x².</summary>
    public Tensor Square() => Pow(2);

    /// <summary>1 / x.</summary>
    public Tensor Reciprocal() => 1 / this;

    /// <summary>xᵖ. Whole p accept any x; other p give NaN below 0.</summary>
    public Tensor Pow(double exponent)
    {
        var y = exponent == Math.Floor(exponent) && Math.Abs(exponent) <= 64
            ? Map(new WholePowerMap((int)exponent))
            : Map(new PowerMap(exponent));
        return y.Record("^ {c}", this, exponent, static (g, x, _, p) => p == 0 ? g * 0 : p == 2 ? g * x * 2 : g * x.Pow(p - 1) * p, PowerRule(exponent));
    }

    // 2x, 3x², … 9x⁸ for the powers that people write; the general rule for others.
    private static string PowerRule(double exponent) => exponent switch
    {
        2 => "2{x}", 3 => "3{x}²", 4 => "4{x}³", 5 => "5{x}⁴", 6 => "6{x}⁵", 7 => "7{x}⁶", 8 => "8{x}⁷", 9 => "9{x}⁸",
        _ => "p xᵖ⁻¹",
    };

    /// <summary>aᵇ, element by element. The derivative with respect to b is 0 at a = 0 and NaN below; that to a is 0 at b = 0.</summary>
    public Tensor Pow(Tensor exponent) => Zip<PowerZip>(exponent, "pow").Record("^",
        this, static (g, a, b, _) => Where(b.EqualTo(0), Full(g.Backend, Shape.Scalar, 0), g * b * a.Pow(b - 1)), "b aᵇ⁻¹",
        exponent, static (g, a, _, y) => Where(a.EqualTo(0), Full(g.Backend, Shape.Scalar, 0), g * y * a.Log()), "aᵇ ln a");

    /// <summary>|x|; derivative 0 at 0.</summary>
    public Tensor Abs() => Map<AbsMap>().Record("abs", this, static (g, x, _) => g * x.Sign(), "sign x");

    /// <summary>1, 0 or −1; derivative 0.</summary>
    public Tensor Sign() => Map<SignMap>();

    /// <summary>The largest whole number not above x; derivative 0.</summary>
    public Tensor Floor() => Map<FloorMap>();

    /// <summary>The smallest whole number not below x; derivative 0.</summary>
    public Tensor Ceiling() => Map<CeilingMap>();

    /// <summary>The nearest whole number, halves to the even one; derivative 0.</summary>
    public Tensor Round() => Map<RoundMap>();

    /// <summary>sin x, x in radians.</summary>
    public Tensor Sin() => Map<SinMap>().Record("sin", this, static (g, x, _) => g * x.Cos(), "cos x");

    /// <summary>cos x, x in radians.</summary>
    public Tensor Cos() => Map<CosMap>().Record("cos", this, static (g, x, _) => -g * x.Sin(), "−sin x");

    /// <summary>x held in [min, max]; derivative 1 inside and at the bounds, 0 outside.</summary>
    /// <exception cref="ArgumentException">min is above max.</exception>
    public Tensor Clamp(double min, double max)
    {
        if (min > max) throw new ArgumentException(Minus.In($"clamp: min {min} is above max {max}. Give the smaller bound first."));
        return Map(new ClampMap(min, max)).Record("clamp", this, (min, max), static (g, x, _, held) => g * x.Map(new InsideMap(held.min, held.max)), "1 or 0");
    }
}
