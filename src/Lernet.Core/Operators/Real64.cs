namespace Lernet.Operators;

#pragma warning disable CS1591 // What each member computes stands at IReal.

/// <summary>One number in double precision: the definition of every operator, computed by the Reference backend.</summary>
/// <param name="value">The number; a mask is 1 or 0.</param>
public readonly struct Real64(double value) : IReal<Real64>
{
    /// <summary>The number.</summary>
    public double Value => value;

    public static implicit operator Real64(double value) => new(value);
    public static Real64 operator +(Real64 a, Real64 b) => a.Value + b.Value;
    public static Real64 operator -(Real64 a, Real64 b) => a.Value - b.Value;
    public static Real64 operator *(Real64 a, Real64 b) => a.Value * b.Value;
    public static Real64 operator /(Real64 a, Real64 b) => a.Value / b.Value;
    public static Real64 operator -(Real64 x) => -x.Value;
    public static Real64 operator >(Real64 a, Real64 b) => a.Value > b.Value ? 1 : 0;
    public static Real64 operator <(Real64 a, Real64 b) => a.Value < b.Value ? 1 : 0;
    public static Real64 operator >=(Real64 a, Real64 b) => a.Value >= b.Value ? 1 : 0;
    public static Real64 operator <=(Real64 a, Real64 b) => a.Value <= b.Value ? 1 : 0;
    public static Real64 operator &(Real64 a, Real64 b) => a.Value * b.Value;
    public static Real64 operator |(Real64 a, Real64 b) => Math.Max(a.Value, b.Value);
    public static Real64 operator !(Real64 mask) => 1 - mask.Value;
    public static Real64 Equal(Real64 a, Real64 b) => a.Value == b.Value ? 1 : 0;
    public static Real64 Select(Real64 mask, Real64 a, Real64 b) => mask.Value != 0 ? a : b;
    public static Real64 Flag(Real64 mask) => mask;
    public static Real64 MultiplyAdd(Real64 a, Real64 b, Real64 c) => (a.Value * b.Value) + c.Value;
    public static Real64 Min(Real64 a, Real64 b) => Math.Min(a.Value, b.Value);
    public static Real64 Max(Real64 a, Real64 b) => Math.Max(a.Value, b.Value);
    public static Real64 Abs(Real64 x) => Math.Abs(x.Value);
    public static Real64 Floor(Real64 x) => Math.Floor(x.Value);
    public static Real64 Ceiling(Real64 x) => Math.Ceiling(x.Value);
    public static Real64 Round(Real64 x) => Math.Round(x.Value);
    public static Real64 Sqrt(Real64 x) => Math.Sqrt(x.Value);
    public static Real64 Exp(Real64 x) => Math.Exp(x.Value);
    public static Real64 Expm1(Real64 x) => RealMath.Expm1(x);
    public static Real64 Log(Real64 x) => Math.Log(x.Value);
    public static Real64 Log1p(Real64 x) => RealMath.Log1p(x);
    public static Real64 Sin(Real64 x) => Math.Sin(x.Value);
    public static Real64 Cos(Real64 x) => Math.Cos(x.Value);
    public static Real64 Atan(Real64 x) => Math.Atan(x.Value);
    public static Real64 Tanh(Real64 x) => Math.Tanh(x.Value);
    public static Real64 Erf(Real64 x) => ErrorFunction.At(x.Value);
    public static Real64 Tail(Real64 x, Real64 bell) => 0.5 * (1 - ErrorFunction.At(x.Value * Math.Sqrt(0.5)));
    public static Real64 Pow(Real64 a, Real64 b) => Math.Pow(a.Value, b.Value);

    /// <summary>The number, with all its digits.</summary>
    public override string ToString() => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
