namespace Lernet.Operators;

#pragma warning disable CS1591 // What each member computes stands at IReal.

/// <summary>One number in float32: what a processor without vectors computes.</summary>
/// <remarks>Plain arithmetic, comparisons and the functions of <see cref="MathF"/>; no fused multiply-add. The adapter for GPUs has a
/// number of its own.</remarks>
/// <param name="value">The number; a mask is 1 or 0.</param>
public readonly partial struct Real32(float value) : IReal<Real32>
{
    /// <summary>The number.</summary>
    public float Value => value;

    public static implicit operator Real32(double value) => new((float)value);
    public static implicit operator Real32(float value) => new(value);
    public static Real32 operator +(Real32 a, Real32 b) => a.Value + b.Value;
    public static Real32 operator -(Real32 a, Real32 b) => a.Value - b.Value;
    public static Real32 operator *(Real32 a, Real32 b) => a.Value * b.Value;
    public static Real32 operator /(Real32 a, Real32 b) => a.Value / b.Value;
    public static Real32 operator -(Real32 x) => -x.Value;
    public static Real32 operator >(Real32 a, Real32 b) => a.Value > b.Value ? 1f : 0f;
    public static Real32 operator <(Real32 a, Real32 b) => a.Value < b.Value ? 1f : 0f;
    public static Real32 operator >=(Real32 a, Real32 b) => a.Value >= b.Value ? 1f : 0f;
    public static Real32 operator <=(Real32 a, Real32 b) => a.Value <= b.Value ? 1f : 0f;
    public static Real32 operator &(Real32 a, Real32 b) => a.Value * b.Value;
    public static Real32 operator |(Real32 a, Real32 b) => a.Value != 0 ? a : b;
    public static Real32 operator !(Real32 mask) => 1 - mask.Value;
    public static Real32 Equal(Real32 a, Real32 b) => a.Value == b.Value ? 1f : 0f;
    public static Real32 Select(Real32 mask, Real32 a, Real32 b) => mask.Value != 0 ? a : b;
    public static Real32 Flag(Real32 mask) => mask;
    public static Real32 MultiplyAdd(Real32 a, Real32 b, Real32 c) => (a.Value * b.Value) + c.Value;
    public static Real32 Min(Real32 a, Real32 b) => a.Value < b.Value || a.Value != a.Value ? a : b;
    public static Real32 Max(Real32 a, Real32 b) => a.Value > b.Value || a.Value != a.Value ? a : b;
    public static Real32 Abs(Real32 x) => MathF.Abs(x.Value);
    public static Real32 Floor(Real32 x) => MathF.Floor(x.Value);
    public static Real32 Ceiling(Real32 x) => -MathF.Floor(-x.Value);
    public static Real32 Round(Real32 x) => MathF.Round(x.Value);
    public static Real32 Sqrt(Real32 x) => MathF.Sqrt(x.Value);
    public static Real32 Exp(Real32 x) => MathF.Exp(x.Value);
    public static Real32 Expm1(Real32 x) => RealMath.Expm1(x);
    public static Real32 Log(Real32 x) => MathF.Log(x.Value);
    public static Real32 Log1p(Real32 x) => RealMath.Log1p(x);
    public static Real32 Sin(Real32 x) => MathF.Sin(x.Value);
    public static Real32 Cos(Real32 x) => MathF.Cos(x.Value);
    public static Real32 Atan(Real32 x) => RealMath.Atan(x);
    public static Real32 Tanh(Real32 x) => RealMath.Tanh(x);
    public static Real32 Erf(Real32 x) => RealMath.Erf(x);
    public static Real32 Tail(Real32 x, Real32 bell) => RealMath.Tail(x, bell);
    public static Real32 Pow(Real32 a, Real32 b) => MathF.Pow(a.Value, b.Value);

    /// <summary>The number, with all its digits.</summary>
    public override string ToString() => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
