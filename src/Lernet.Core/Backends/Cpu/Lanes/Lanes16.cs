using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>16 x float32: AVX-512.</summary>
internal readonly struct Lanes16(Vector512<float> v) : IVectorLanes<Lanes16>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private readonly Vector512<float> v = v;

    public static int Count => 16;

    [MethodImpl(Inline)] public static implicit operator Lanes16(double value) => new(Vector512.Create((float)value));
    [MethodImpl(Inline)] public static Lanes16 operator +(Lanes16 a, Lanes16 b) => new(a.v + b.v);
    [MethodImpl(Inline)] public static Lanes16 operator -(Lanes16 a, Lanes16 b) => new(a.v - b.v);
    [MethodImpl(Inline)] public static Lanes16 operator *(Lanes16 a, Lanes16 b) => new(a.v * b.v);
    [MethodImpl(Inline)] public static Lanes16 operator /(Lanes16 a, Lanes16 b) => new(a.v / b.v);
    [MethodImpl(Inline)] public static Lanes16 operator -(Lanes16 x) => new(-x.v);
    [MethodImpl(Inline)] public static Lanes16 operator >(Lanes16 a, Lanes16 b) => new(Vector512.GreaterThan(a.v, b.v));
    [MethodImpl(Inline)] public static Lanes16 operator <(Lanes16 a, Lanes16 b) => new(Vector512.LessThan(a.v, b.v));
    [MethodImpl(Inline)] public static Lanes16 operator >=(Lanes16 a, Lanes16 b) => new(Vector512.GreaterThanOrEqual(a.v, b.v));
    [MethodImpl(Inline)] public static Lanes16 operator <=(Lanes16 a, Lanes16 b) => new(Vector512.LessThanOrEqual(a.v, b.v));
    [MethodImpl(Inline)] public static Lanes16 operator &(Lanes16 a, Lanes16 b) => new(a.v & b.v);
    [MethodImpl(Inline)] public static Lanes16 operator |(Lanes16 a, Lanes16 b) => new(a.v | b.v);
    [MethodImpl(Inline)] public static Lanes16 operator !(Lanes16 mask) => new(~mask.v);
    [MethodImpl(Inline)] public static Lanes16 Equal(Lanes16 a, Lanes16 b) => new(Vector512.Equals(a.v, b.v));
    [MethodImpl(Inline)] public static Lanes16 Select(Lanes16 mask, Lanes16 a, Lanes16 b) => new(Vector512.ConditionalSelect(mask.v, a.v, b.v));
    [MethodImpl(Inline)] public static Lanes16 Flag(Lanes16 mask) => new(mask.v & Vector512<float>.One);
    [MethodImpl(Inline)] public static Lanes16 MultiplyAdd(Lanes16 a, Lanes16 b, Lanes16 c) => new(Vector512.MultiplyAddEstimate(a.v, b.v, c.v));
    [MethodImpl(Inline)] public static Lanes16 Min(Lanes16 a, Lanes16 b) =>
        new(Vector512.ConditionalSelect(Vector512.Equals(a.v, a.v), Vector512.MinNative(a.v, b.v), a.v));
    [MethodImpl(Inline)] public static Lanes16 Max(Lanes16 a, Lanes16 b) =>
        new(Vector512.ConditionalSelect(Vector512.Equals(a.v, a.v), Vector512.MaxNative(a.v, b.v), a.v));
    [MethodImpl(Inline)] public static Lanes16 Abs(Lanes16 x) => new(Vector512.Abs(x.v));
    [MethodImpl(Inline)] public static Lanes16 Floor(Lanes16 x) => new(Avx512F.RoundScale(x.v, 0x09));
    [MethodImpl(Inline)] public static Lanes16 Ceiling(Lanes16 x) => new(Avx512F.RoundScale(x.v, 0x0A));
    [MethodImpl(Inline)] public static Lanes16 Round(Lanes16 x) => new(Avx512F.RoundScale(x.v, 0x08));
    [MethodImpl(Inline)] public static Lanes16 Sqrt(Lanes16 x) => new(Vector512.Sqrt(x.v));
    [MethodImpl(Inline)] public static Lanes16 Exp(Lanes16 x) => LaneMath.Exp(x);
    [MethodImpl(Inline)] public static Lanes16 Expm1(Lanes16 x) => RealMath.Expm1(x);
    [MethodImpl(Inline)] public static Lanes16 Log(Lanes16 x) => LaneMath.Log(x);
    [MethodImpl(Inline)] public static Lanes16 Log1p(Lanes16 x) => RealMath.Log1p(x);
    [MethodImpl(Inline)] public static Lanes16 Sin(Lanes16 x) => LaneMath.Sin(x);
    [MethodImpl(Inline)] public static Lanes16 Cos(Lanes16 x) => LaneMath.Cos(x);
    [MethodImpl(Inline)] public static Lanes16 Atan(Lanes16 x) => RealMath.Atan(x);
    [MethodImpl(Inline)] public static Lanes16 Tanh(Lanes16 x) => RealMath.Tanh(x);
    [MethodImpl(Inline)] public static Lanes16 Erf(Lanes16 x) => RealMath.Erf(x);
    [MethodImpl(Inline)] public static Lanes16 Tail(Lanes16 x, Lanes16 bell) => RealMath.Tail(x, bell);
    [MethodImpl(Inline)] public static Lanes16 Pow(Lanes16 a, Lanes16 b) => LaneMath.Each(default(PowerZip), a, b);
    [MethodImpl(Inline)] public static Lanes16 Bounded(Lanes16 x, Lanes16 low, Lanes16 high) => new(Vector512.MinNative(high.v, Vector512.MaxNative(low.v, x.v)));
    [MethodImpl(Inline)] public static bool Any(Lanes16 mask) => mask.v.ExtractMostSignificantBits() != 0;
    [MethodImpl(Inline)] public static Lanes16 Scale(Lanes16 x, Lanes16 n) => new(Avx512F.Scale(x.v, n.v));
    [MethodImpl(Inline)] public static Lanes16 Exponent(Lanes16 x) => new(Avx512F.GetExponent(x.v));
    [MethodImpl(Inline)] public static Lanes16 Mantissa(Lanes16 x) => new(Avx512F.GetMantissa(x.v, 0));
    [MethodImpl(Inline)] public static Lanes16 FirstOf(Lanes16 x, nuint count, Lanes16 rest) =>
        new(Vector512.ConditionalSelect(First(count), x.v, rest.v));
    [MethodImpl(Inline)] public static Lanes16 Same(float x) => new(Vector512.Create(x));
    [MethodImpl(Inline)] public static Lanes16 Load(ref float x, nuint i) => new(Vector512.LoadUnsafe(ref x, i));
    [MethodImpl(Inline)] public void Store(ref float y, nuint i) => v.StoreUnsafe(ref y, i);

    [MethodImpl(Inline)] public static float Combine<TOp>(TOp op, Lanes16 x) where TOp : struct, IReducer =>
        Lanes8.Combine(op, op.Invoke(new Lanes8(x.v.GetLower()), new Lanes8(x.v.GetUpper())));

    [MethodImpl(Inline)]
    public static void Deal(Lanes16 first, Lanes16 second, out Lanes16 even, out Lanes16 odd)
    {
        // A pair of float32 seen as one number of 64 bits: its lower half is the even one.
        var (a, b) = (first.v.AsUInt64(), second.v.AsUInt64());
        even = new(Vector512.Narrow(a, b).AsSingle());
        odd = new(Vector512.Narrow(a >>> 32, b >>> 32).AsSingle());
    }

    [MethodImpl(Inline)]
    public static void Weave(Lanes16 even, Lanes16 odd, out Lanes16 first, out Lanes16 second)
    {
        var (a, b) = (even.v.AsUInt32(), odd.v.AsUInt32());
        first = new((Vector512.WidenLower(a) | (Vector512.WidenLower(b) << 32)).AsSingle());
        second = new((Vector512.WidenUpper(a) | (Vector512.WidenUpper(b) << 32)).AsSingle());
    }

    [MethodImpl(Inline)]
    public static unsafe Lanes16 LoadPart(ref float x, nuint count)
    {
        fixed (float* at = &x) return new(Avx512F.MaskLoad(at, First(count), default));
    }

    [MethodImpl(Inline)]
    public unsafe void StorePart(ref float y, nuint count)
    {
        fixed (float* at = &y) Avx512F.MaskStore(at, First(count), v);
    }

    [MethodImpl(Inline)]
    private static Vector512<float> First(nuint count) => Vector512.LessThan(Vector512<int>.Indices, Vector512.Create((int)count)).AsSingle();
}
