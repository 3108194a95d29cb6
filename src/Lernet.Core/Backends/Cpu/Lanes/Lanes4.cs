using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>4 x float32: SSE on x64, NEON on ARM64.</summary>
internal readonly struct Lanes4(Vector128<float> v) : IVectorLanes<Lanes4>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private readonly Vector128<float> v = v;

    public static int Count => 4;

    [MethodImpl(Inline)] public static implicit operator Lanes4(double value) => new(Vector128.Create((float)value));
    [MethodImpl(Inline)] public static Lanes4 operator +(Lanes4 a, Lanes4 b) => new(a.v + b.v);
    [MethodImpl(Inline)] public static Lanes4 operator -(Lanes4 a, Lanes4 b) => new(a.v - b.v);
    [MethodImpl(Inline)] public static Lanes4 operator *(Lanes4 a, Lanes4 b) => new(a.v * b.v);
    [MethodImpl(Inline)] public static Lanes4 operator /(Lanes4 a, Lanes4 b) => new(a.v / b.v);
    [MethodImpl(Inline)] public static Lanes4 operator -(Lanes4 x) => new(-x.v);
    [MethodImpl(Inline)] public static Lanes4 operator >(Lanes4 a, Lanes4 b) => new(Vector128.GreaterThan(a.v, b.v));
    [MethodImpl(Inline)] public static Lanes4 operator <(Lanes4 a, Lanes4 b) => new(Vector128.LessThan(a.v, b.v));
    [MethodImpl(Inline)] public static Lanes4 operator >=(Lanes4 a, Lanes4 b) => new(Vector128.GreaterThanOrEqual(a.v, b.v));
    [MethodImpl(Inline)] public static Lanes4 operator <=(Lanes4 a, Lanes4 b) => new(Vector128.LessThanOrEqual(a.v, b.v));
    [MethodImpl(Inline)] public static Lanes4 operator &(Lanes4 a, Lanes4 b) => new(a.v & b.v);
    [MethodImpl(Inline)] public static Lanes4 operator |(Lanes4 a, Lanes4 b) => new(a.v | b.v);
    [MethodImpl(Inline)] public static Lanes4 operator !(Lanes4 mask) => new(~mask.v);
    [MethodImpl(Inline)] public static Lanes4 Equal(Lanes4 a, Lanes4 b) => new(Vector128.Equals(a.v, b.v));
    [MethodImpl(Inline)] public static Lanes4 Select(Lanes4 mask, Lanes4 a, Lanes4 b) => new(Vector128.ConditionalSelect(mask.v, a.v, b.v));
    [MethodImpl(Inline)] public static Lanes4 Flag(Lanes4 mask) => new(mask.v & Vector128<float>.One);
    [MethodImpl(Inline)] public static Lanes4 MultiplyAdd(Lanes4 a, Lanes4 b, Lanes4 c) => new(Vector128.MultiplyAddEstimate(a.v, b.v, c.v));
    [MethodImpl(Inline)] public static Lanes4 Min(Lanes4 a, Lanes4 b) =>
        new(Vector128.ConditionalSelect(Vector128.Equals(a.v, a.v), Vector128.MinNative(a.v, b.v), a.v));
    [MethodImpl(Inline)] public static Lanes4 Max(Lanes4 a, Lanes4 b) =>
        new(Vector128.ConditionalSelect(Vector128.Equals(a.v, a.v), Vector128.MaxNative(a.v, b.v), a.v));
    [MethodImpl(Inline)] public static Lanes4 Abs(Lanes4 x) => new(Vector128.Abs(x.v));
    [MethodImpl(Inline)] public static Lanes4 Floor(Lanes4 x) => new(Vector128.Floor(x.v));
    [MethodImpl(Inline)] public static Lanes4 Ceiling(Lanes4 x) => new(Vector128.Ceiling(x.v));
    [MethodImpl(Inline)] public static Lanes4 Round(Lanes4 x) => new(Vector128.Round(x.v));
    [MethodImpl(Inline)] public static Lanes4 Sqrt(Lanes4 x) => new(Vector128.Sqrt(x.v));
    [MethodImpl(Inline)] public static Lanes4 Exp(Lanes4 x) => LaneMath.Exp(x);
    [MethodImpl(Inline)] public static Lanes4 Expm1(Lanes4 x) => RealMath.Expm1(x);
    [MethodImpl(Inline)] public static Lanes4 Log(Lanes4 x) => LaneMath.Log(x);
    [MethodImpl(Inline)] public static Lanes4 Log1p(Lanes4 x) => RealMath.Log1p(x);
    [MethodImpl(Inline)] public static Lanes4 Sin(Lanes4 x) => LaneMath.Sin(x);
    [MethodImpl(Inline)] public static Lanes4 Cos(Lanes4 x) => LaneMath.Cos(x);
    [MethodImpl(Inline)] public static Lanes4 Atan(Lanes4 x) => RealMath.Atan(x);
    [MethodImpl(Inline)] public static Lanes4 Tanh(Lanes4 x) => RealMath.Tanh(x);
    [MethodImpl(Inline)] public static Lanes4 Erf(Lanes4 x) => RealMath.Erf(x);
    [MethodImpl(Inline)] public static Lanes4 Tail(Lanes4 x, Lanes4 bell) => RealMath.Tail(x, bell);
    [MethodImpl(Inline)] public static Lanes4 Pow(Lanes4 a, Lanes4 b) => LaneMath.Each(default(PowerZip), a, b);
    [MethodImpl(Inline)] public static Lanes4 Bounded(Lanes4 x, Lanes4 low, Lanes4 high) => new(Vector128.MinNative(high.v, Vector128.MaxNative(low.v, x.v)));
    [MethodImpl(Inline)] public static bool Any(Lanes4 mask) => mask.v.ExtractMostSignificantBits() != 0;
    [MethodImpl(Inline)] public static Lanes4 Scale(Lanes4 x, Lanes4 n)
    {
        // 2ⁿ in two factors: each is a normal number even where the result is infinite or subnormal.
        var whole = Vector128.ConvertToInt32Native(n.v);
        var half = whole >> 1;
        return new(x.v * PowerOfTwo(half) * PowerOfTwo(whole - half));
    }
    [MethodImpl(Inline)] public static Lanes4 Exponent(Lanes4 x) =>
        new(Vector128.ConvertToSingle((x.v.AsInt32() >>> 23) - Vector128.Create(127)));
    [MethodImpl(Inline)] public static Lanes4 Mantissa(Lanes4 x) =>
        new(((x.v.AsInt32() & Vector128.Create(0x007FFFFF)) | Vector128.Create(0x3F800000)).AsSingle());
    [MethodImpl(Inline)] public static Lanes4 FirstOf(Lanes4 x, nuint count, Lanes4 rest) =>
        new(Vector128.ConditionalSelect(First(count), x.v, rest.v));
    [MethodImpl(Inline)] public static Lanes4 Same(float x) => new(Vector128.Create(x));
    [MethodImpl(Inline)] public static Lanes4 Load(ref float x, nuint i) => new(Vector128.LoadUnsafe(ref x, i));
    [MethodImpl(Inline)] public void Store(ref float y, nuint i) => v.StoreUnsafe(ref y, i);

    [MethodImpl(Inline)]
    public static void Deal(Lanes4 first, Lanes4 second, out Lanes4 even, out Lanes4 odd)
    {
        // A pair of float32 seen as one number of 64 bits: its lower half is the even one.
        var (a, b) = (first.v.AsUInt64(), second.v.AsUInt64());
        even = new(Vector128.Narrow(a, b).AsSingle());
        odd = new(Vector128.Narrow(a >>> 32, b >>> 32).AsSingle());
    }

    [MethodImpl(Inline)]
    public static void Weave(Lanes4 even, Lanes4 odd, out Lanes4 first, out Lanes4 second)
    {
        var (a, b) = (even.v.AsUInt32(), odd.v.AsUInt32());
        first = new((Vector128.WidenLower(a) | (Vector128.WidenLower(b) << 32)).AsSingle());
        second = new((Vector128.WidenUpper(a) | (Vector128.WidenUpper(b) << 32)).AsSingle());
    }

    [MethodImpl(Inline)]
    public static float Combine<TOp>(TOp op, Lanes4 x) where TOp : struct, IReducer
    {
        var pairs = op.Invoke(x, new(Vector128.Shuffle(x.v, Vector128.Create(2, 3, 0, 1))));
        return op.Invoke(pairs, new(Vector128.Shuffle(pairs.v, Vector128.Create(1, 0, 3, 2)))).v.ToScalar();
    }

    [SkipLocalsInit]
    public static Lanes4 LoadPart(ref float x, nuint count)
    {
        Span<float> lanes = [0, 0, 0, 0];
        for (nuint i = 0; i < count; i++) lanes[(int)i] = Unsafe.Add(ref x, i);
        return new(Vector128.LoadUnsafe(ref lanes[0]));
    }

    public void StorePart(ref float y, nuint count)
    {
        for (nuint i = 0; i < count; i++) Unsafe.Add(ref y, i) = v[(int)i];
    }

    [MethodImpl(Inline)]
    private static Vector128<float> First(nuint count) => Vector128.LessThan(Vector128<int>.Indices, Vector128.Create((int)count)).AsSingle();

    [MethodImpl(Inline)]
    private static Vector128<float> PowerOfTwo(Vector128<int> n) => ((n + Vector128.Create(127)) << 23).AsSingle();
}
