using Lernet.Operators;

namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>eˣ; infinite above x = 88.7 in float32.</summary>
    public Tensor Exp()
    {
        var y = Map<ExpMap>();
        return y.Record("exp", (this, g => g * y, "eˣ"));
    }

    /// <summary>ln x; −∞ at 0, NaN below.</summary>
    public Tensor Log() => Map<LogMap>().Record("log", (this, g => g / this, "1 / x"));

    /// <summary>ln(1 + x), exact for small x.</summary>
    public Tensor Log1p() => Map<Log1pMap>().Record("log1p", (this, g => g / (1 + this), "1 / (1 + x)"));

    /// <summary>√x; NaN below 0. The derivative at 0 is infinite.</summary>
    public Tensor Sqrt()
    {
        var y = Map<SqrtMap>();
        return y.Record("sqrt", (this, g => g / y * 0.5, "1 / (2√x)"));
    }

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
        return y.Record(Text("^ ", exponent), (this, g => exponent == 0 ? g * 0 : g * Pow(exponent - 1) * exponent, PowerRule(exponent)));
    }

    // 2x, 3x², … 9x⁸ for the powers that people write; the general rule for others.
    private string PowerRule(double exponent) => exponent is >= 2 and <= 9 && exponent == Math.Floor(exponent)
        ? $"{exponent:0}{Label("x")}{(exponent == 2 ? "" : "⁰¹²³⁴⁵⁶⁷⁸"[(int)exponent - 1])}"
        : "p xᵖ⁻¹";

    /// <summary>aᵇ, element by element. The derivative with respect to b is 0 at a = 0 and NaN below; that to a is 0 at b = 0.</summary>
    public Tensor Pow(Tensor exponent)
    {
        var y = Zip<PowerZip>(exponent, "pow");
        return y.Record("^",
            (this, g => Where(exponent.EqualTo(0), Full(Backend, Shape.Scalar, 0), g * exponent * Pow(exponent - 1)), "b aᵇ⁻¹"),
            (exponent, g => Where(EqualTo(0), Full(Backend, Shape.Scalar, 0), g * y * Log()), "aᵇ ln a"));
    }

    /// <summary>|x|; derivative 0 at 0.</summary>
    public Tensor Abs() => Map<AbsMap>().Record("abs", (this, g => g * Sign(), "sign x"));

    /// <summary>1, 0 or −1; derivative 0.</summary>
    public Tensor Sign() => Map<SignMap>();

    /// <summary>The largest whole number not above x; derivative 0.</summary>
    public Tensor Floor() => Map<FloorMap>();

    /// <summary>The smallest whole number not below x; derivative 0.</summary>
    public Tensor Ceiling() => Map<CeilingMap>();

    /// <summary>The nearest whole number, halves to the even one; derivative 0.</summary>
    public Tensor Round() => Map<RoundMap>();

    /// <summary>sin x, x in radians.</summary>
    public Tensor Sin() => Map<SinMap>().Record("sin", (this, g => g * Cos(), "cos x"));

    /// <summary>cos x, x in radians.</summary>
    public Tensor Cos() => Map<CosMap>().Record("cos", (this, g => -g * Sin(), "−sin x"));

    /// <summary>x held in [min, max]; derivative 1 inside and at the bounds, 0 outside.</summary>
    /// <exception cref="ArgumentException">min is above max.</exception>
    public Tensor Clamp(double min, double max)
    {
        if (min > max) throw new ArgumentException($"clamp: min {min} is above max {max}. Give the smaller bound first.");
        return Map(new ClampMap(min, max)).Record("clamp", (this, g => g * Map(new InsideMap(min, max)), "1 or 0"));
    }
}
