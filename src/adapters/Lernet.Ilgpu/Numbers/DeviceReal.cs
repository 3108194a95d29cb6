using ILGPU;
using Lernet.Backends.Cpu;
using Lernet.Operators;

namespace Lernet.Ilgpu.Numbers;

/// <summary>One float32 on a device: what operators are compiled with for a GPU.</summary>
/// <remarks>
/// Arithmetic, division and square root are those of IEEE 754. A GPU's own exponential, logarithm, sine and tanh have as few as 11 right
/// bits, and much of <see cref="MathF"/> does not compile: functions here are the formulas of the Cpu backend, so that both devices agree to
/// a few units in the last place.
/// </remarks>
/// <param name="value">The number; a mask is 1 or 0.</param>
internal readonly struct DeviceReal(float value) : IReal<DeviceReal>, IFloatParts<DeviceReal>
{
    // Beyond this the reduction to a quarter turn loses digits in float32.
    private const float LargestAngle = 8192;

    public float Value => value;

    public static implicit operator DeviceReal(double value) => new((float)value);
    public static implicit operator DeviceReal(float value) => new(value);
    public static DeviceReal operator +(DeviceReal a, DeviceReal b) => a.Value + b.Value;
    public static DeviceReal operator -(DeviceReal a, DeviceReal b) => a.Value - b.Value;
    public static DeviceReal operator *(DeviceReal a, DeviceReal b) => a.Value * b.Value;
    public static DeviceReal operator /(DeviceReal a, DeviceReal b) => a.Value / b.Value;
    public static DeviceReal operator -(DeviceReal x) => -x.Value;
    public static DeviceReal operator >(DeviceReal a, DeviceReal b) => a.Value > b.Value ? 1f : 0f;
    public static DeviceReal operator <(DeviceReal a, DeviceReal b) => a.Value < b.Value ? 1f : 0f;
    public static DeviceReal operator >=(DeviceReal a, DeviceReal b) => a.Value >= b.Value ? 1f : 0f;
    public static DeviceReal operator <=(DeviceReal a, DeviceReal b) => a.Value <= b.Value ? 1f : 0f;
    public static DeviceReal operator &(DeviceReal a, DeviceReal b) => a.Value * b.Value;
    public static DeviceReal operator |(DeviceReal a, DeviceReal b) => a.Value != 0 ? a : b;
    public static DeviceReal operator !(DeviceReal mask) => 1 - mask.Value;
    public static DeviceReal Equal(DeviceReal a, DeviceReal b) => a.Value == b.Value ? 1f : 0f;
    public static DeviceReal Select(DeviceReal mask, DeviceReal a, DeviceReal b) => mask.Value != 0 ? a : b;
    public static DeviceReal Flag(DeviceReal mask) => mask;
    public static DeviceReal MultiplyAdd(DeviceReal a, DeviceReal b, DeviceReal c) => Fused.MultiplyAdd(a.Value, b.Value, c.Value);
    public static DeviceReal Min(DeviceReal a, DeviceReal b) => a.Value < b.Value || float.IsNaN(a.Value) ? a : b;
    public static DeviceReal Max(DeviceReal a, DeviceReal b) => a.Value > b.Value || float.IsNaN(a.Value) ? a : b;
    public static DeviceReal Abs(DeviceReal x) => MathF.Abs(x.Value);
    public static DeviceReal Floor(DeviceReal x) => MathF.Floor(x.Value);
    public static DeviceReal Ceiling(DeviceReal x) => -MathF.Floor(-x.Value);
    public static DeviceReal Sqrt(DeviceReal x) => MathF.Sqrt(x.Value);
    public static DeviceReal Exp(DeviceReal x) => LaneMath.Exp(x);
    public static DeviceReal Expm1(DeviceReal x) => RealMath.Expm1(x);
    public static DeviceReal Log(DeviceReal x) => LaneMath.Log(x);
    public static DeviceReal Log1p(DeviceReal x) => RealMath.Log1p(x);
    public static DeviceReal Sin(DeviceReal x) => LaneMath.Wave(Turned(x), 0);
    public static DeviceReal Cos(DeviceReal x) => LaneMath.Wave(Turned(x), 1);
    public static DeviceReal Atan(DeviceReal x) => RealMath.Atan(x);
    public static DeviceReal Tanh(DeviceReal x) => RealMath.Tanh(x);
    public static DeviceReal Erf(DeviceReal x) => RealMath.Erf(x);
    public static DeviceReal Tail(DeviceReal x, DeviceReal bell) => RealMath.Tail(x, bell);
    public static DeviceReal Pow(DeviceReal a, DeviceReal b) => Power.Of(a.Value, b.Value);

    public static DeviceReal Round(DeviceReal x)
    {
        var below = MathF.Floor(x.Value);
        var (part, isOdd) = (x.Value - below, below - (2 * MathF.Floor(below * 0.5f)) != 0);
        return part > 0.5f || (part == 0.5f && isOdd) ? below + 1 : below;
    }

    // In two steps: x times 2ⁿ⁄² is exact.
    public static DeviceReal Scale(DeviceReal x, DeviceReal n)
    {
        var half = MathF.Floor(n.Value * 0.5f);
        return x.Value * PowerOfTwo(half) * PowerOfTwo(n.Value - half);
    }

    public static DeviceReal Exponent(DeviceReal x) => (float)((int)(Interop.FloatAsInt(x.Value) >> 23) - 127);

    public static DeviceReal Mantissa(DeviceReal x) => Interop.IntAsFloat((Interop.FloatAsInt(x.Value) & 0x7F_FFFF) | 0x3F80_0000);

    public static DeviceReal Bounded(DeviceReal x, DeviceReal low, DeviceReal high) => Min(Max(x, low), high);

    private static float PowerOfTwo(float n) => Interop.IntAsFloat((uint)((int)n + 127) << 23);

    // A large angle is turned back into one turn in double precision, which has digits for it up to about 10⁹: beyond 10⁸ neighbouring
    // float32 are more than a turn apart.
    private static DeviceReal Turned(DeviceReal x)
    {
        if (!(MathF.Abs(x.Value) > LargestAngle)) return x;
        var turns = Math.Floor((x.Value * (0.5 / Math.PI)) + 0.5);
        // 2π in two parts.
        var left = x.Value - (turns * 6.283185307179586) - (turns * 2.4492935982947064e-16);
        return Min(Max(left, -Math.PI), Math.PI);
    }
}
