using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>8 x float32: AVX2.</summary>
internal readonly struct Lanes8(Vector256<float> v) : IVectorLanes<Lanes8>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private readonly Vector256<float> v = v;

    public static int Count => 8;

    [MethodImpl(Inline)] public static implicit operator Lanes8(double value) => new(Vector256.Create((float)value));
    [MethodImpl(Inline)] public static Lanes8 operator +(Lanes8 a, Lanes8 b) => new(a.v + b.v);
    [MethodImpl(Inline)] public static Lanes8 operator -(Lanes8 a, Lanes8 b) => new(a.v - b.v);
    [MethodImpl(Inline)] public static Lanes8 operator *(Lanes8 a, Lanes8 b) => new(a.v * b.v);
    [MethodImpl(Inline)] public static Lanes8 operator /(Lanes8 a, Lanes8 b) => new(a.v / b.v);
    [MethodImpl(Inline)] public static Lanes8 operator -(Lanes8 x) => new(-x.v);
    [MethodImpl(Inline)] public static Lanes8 operator >(Lanes8 a, Lanes8 b) => new(Vector256.GreaterThan(a.v, b.v));
    [MethodImpl(Inline)] public static Lanes8 operator <(Lanes8 a, Lanes8 b) => new(Vector256.LessThan(a.v, b.v));
    [MethodImpl(Inline)] public static Lanes8 operator >=(Lanes8 a, Lanes8 b) => new(Vector256.GreaterThanOrEqual(a.v, b.v));
    [MethodImpl(Inline)] public static Lanes8 operator <=(Lanes8 a, Lanes8 b) => new(Vector256.LessThanOrEqual(a.v, b.v));
    [MethodImpl(Inline)] public static Lanes8 operator &(Lanes8 a, Lanes8 b) => new(a.v & b.v);
    [MethodImpl(Inline)] public static Lanes8 operator |(Lanes8 a, Lanes8 b) => new(a.v | b.v);
    [MethodImpl(Inline)] public static Lanes8 operator !(Lanes8 mask) => new(~mask.v);
    [MethodImpl(Inline)] public static Lanes8 Equal(Lanes8 a, Lanes8 b) => new(Vector256.Equals(a.v, b.v));
    [MethodImpl(Inline)] public static Lanes8 Select(Lanes8 mask, Lanes8 a, Lanes8 b) => new(Vector256.ConditionalSelect(mask.v, a.v, b.v));
    [MethodImpl(Inline)] public static Lanes8 Flag(Lanes8 mask) => new(mask.v & Vector256<float>.One);
    [MethodImpl(Inline)] public static Lanes8 MultiplyAdd(Lanes8 a, Lanes8 b, Lanes8 c) => new(Vector256.MultiplyAddEstimate(a.v, b.v, c.v));
    [MethodImpl(Inline)] public static Lanes8 Min(Lanes8 a, Lanes8 b) =>
        new(Vector256.ConditionalSelect(Vector256.Equals(a.v, a.v), Vector256.MinNative(a.v, b.v), a.v));
    [MethodImpl(Inline)] public static Lanes8 Max(Lanes8 a, Lanes8 b) =>
        new(Vector256.ConditionalSelect(Vector256.Equals(a.v, a.v), Vector256.MaxNative(a.v, b.v), a.v));
    [MethodImpl(Inline)] public static Lanes8 Abs(Lanes8 x) => new(Vector256.Abs(x.v));
    [MethodImpl(Inline)] public static Lanes8 Floor(Lanes8 x) => new(Vector256.Floor(x.v));
    [MethodImpl(Inline)] public static Lanes8 Ceiling(Lanes8 x) => new(Vector256.Ceiling(x.v));
    [MethodImpl(Inline)] public static Lanes8 Round(Lanes8 x) => new(Vector256.Round(x.v));
    [MethodImpl(Inline)] public static Lanes8 Sqrt(Lanes8 x) => new(Vector256.Sqrt(x.v));
    [MethodImpl(Inline)] public static Lanes8 Exp(Lanes8 x) => LaneMath.Exp(x);
    [MethodImpl(Inline)] public static Lanes8 Expm1(Lanes8 x) => RealMath.Expm1(x);
    [MethodImpl(Inline)] public static Lanes8 Log(Lanes8 x) => LaneMath.Log(x);
    [MethodImpl(Inline)] public static Lanes8 Log1p(Lanes8 x) => RealMath.Log1p(x);
    [MethodImpl(Inline)] public static Lanes8 Sin(Lanes8 x) => LaneMath.Sin(x);
    [MethodImpl(Inline)] public static Lanes8 Cos(Lanes8 x) => LaneMath.Cos(x);
    [MethodImpl(Inline)] public static Lanes8 Atan(Lanes8 x) => RealMath.Atan(x);
    [MethodImpl(Inline)] public static Lanes8 Tanh(Lanes8 x) => RealMath.Tanh(x);
    [MethodImpl(Inline)] public static Lanes8 Erf(Lanes8 x) => RealMath.Erf(x);
    [MethodImpl(Inline)] public static Lanes8 Tail(Lanes8 x, Lanes8 bell) => RealMath.Tail(x, bell);
    [MethodImpl(Inline)] public static Lanes8 Pow(Lanes8 a, Lanes8 b) => LaneMath.Each(default(PowerZip), a, b);
    [MethodImpl(Inline)] public static Lanes8 Bounded(Lanes8 x, Lanes8 low, Lanes8 high) => new(Vector256.MinNative(high.v, Vector256.MaxNative(low.v, x.v)));
    [MethodImpl(Inline)] public static bool Any(Lanes8 mask) => mask.v.ExtractMostSignificantBits() != 0;
    [MethodImpl(Inline)] public static Lanes8 Scale(Lanes8 x, Lanes8 n)
    {
        // 2ⁿ in two factors: each is a normal number even where the result is infinite or subnormal.
        var whole = Vector256.ConvertToInt32Native(n.v);
        var half = whole >> 1;
        return new(x.v * PowerOfTwo(half) * PowerOfTwo(whole - half));
    }
    [MethodImpl(Inline)] public static Lanes8 Exponent(Lanes8 x) =>
        new(Vector256.ConvertToSingle((x.v.AsInt32() >>> 23) - Vector256.Create(127)));
    [MethodImpl(Inline)] public static Lanes8 Mantissa(Lanes8 x) =>
        new(((x.v.AsInt32() & Vector256.Create(0x007FFFFF)) | Vector256.Create(0x3F800000)).AsSingle());
    [MethodImpl(Inline)] public static Lanes8 FirstOf(Lanes8 x, nuint count, Lanes8 rest) =>
        new(Vector256.ConditionalSelect(First(count), x.v, rest.v));
    [MethodImpl(Inline)] public static Lanes8 Same(float x) => new(Vector256.Create(x));
    [MethodImpl(Inline)] public static Lanes8 Load(ref float x, nuint i) => new(Vector256.LoadUnsafe(ref x, i));
    [MethodImpl(Inline)] public void Store(ref float y, nuint i) => v.StoreUnsafe(ref y, i);

    [MethodImpl(Inline)] public static float Combine<TOp>(TOp op, Lanes8 x) where TOp : struct, IReducer =>
        Lanes4.Combine(op, op.Invoke(new Lanes4(x.v.GetLower()), new Lanes4(x.v.GetUpper())));

    [MethodImpl(Inline)]
    public static void Deal(Lanes8 first, Lanes8 second, out Lanes8 even, out Lanes8 odd)
    {
        // A pair of float32 seen as one number of 64 bits: its lower half is the even one.
        var (a, b) = (first.v.AsUInt64(), second.v.AsUInt64());
        even = new(Vector256.Narrow(a, b).AsSingle());
        odd = new(Vector256.Narrow(a >>> 32, b >>> 32).AsSingle());
    }

    [MethodImpl(Inline)]
    public static void Weave(Lanes8 even, Lanes8 odd, out Lanes8 first, out Lanes8 second)
    {
        var (a, b) = (even.v.AsUInt32(), odd.v.AsUInt32());
        first = new((Vector256.WidenLower(a) | (Vector256.WidenLower(b) << 32)).AsSingle());
        second = new((Vector256.WidenUpper(a) | (Vector256.WidenUpper(b) << 32)).AsSingle());
    }

    [MethodImpl(Inline)]
    public static unsafe Lanes8 LoadPart(ref float x, nuint count)
    {
        fixed (float* at = &x) return new(Avx.MaskLoad(at, First(count)));
    }

    [MethodImpl(Inline)]
    public unsafe void StorePart(ref float y, nuint count)
    {
        fixed (float* at = &y) Avx.MaskStore(at, First(count), v);
    }

    [MethodImpl(Inline)]
    private static Vector256<float> First(nuint count) => Vector256.LessThan(Vector256<int>.Indices, Vector256.Create((int)count)).AsSingle();

    [MethodImpl(Inline)]
    private static Vector256<float> PowerOfTwo(Vector256<int> n) => ((n + Vector256.Create(127)) << 23).AsSingle();
}
