using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;

namespace Lernet.Backends.Cpu;

/// <summary>What the kernel of matrix products needs of a vector.</summary>
/// <remarks>Static functions of the bare vector, not a type around it: the compiler then keeps every sum in its register, where the
/// multiply-add of a wrapped vector costs a move, and a third of the speed.</remarks>
internal interface IProductLanes<TVector> where TVector : struct
{
    /// <summary>The numbers of a vector.</summary>
    static abstract int Count { get; }

    /// <summary>The rows of a tile that is two vectors wide and whose sums fill the registers.</summary>
    static abstract int Rows { get; }

    static abstract TVector Same(float x);

    static abstract TVector Load(ref float x);

    static abstract void Store(TVector value, ref float y);

    static abstract TVector Add(TVector a, TVector b);

    static abstract TVector MultiplyAdd(TVector a, TVector b, TVector c);

    /// <summary>max(x, 0); NaN stays NaN.</summary>
    static abstract TVector Positive(TVector x);
}

/// <summary>AVX-512: 32 registers.</summary>
internal readonly struct Product512 : IProductLanes<Vector512<float>>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    public static int Count => 16;

    public static int Rows => 12;

    [MethodImpl(Inline)] public static Vector512<float> Same(float x) => Vector512.Create(x);
    [MethodImpl(Inline)] public static Vector512<float> Load(ref float x) => Vector512.LoadUnsafe(ref x);
    [MethodImpl(Inline)] public static void Store(Vector512<float> value, ref float y) => value.StoreUnsafe(ref y);
    [MethodImpl(Inline)] public static Vector512<float> Add(Vector512<float> a, Vector512<float> b) => a + b;
    [MethodImpl(Inline)] public static Vector512<float> MultiplyAdd(Vector512<float> a, Vector512<float> b, Vector512<float> c) => Vector512.MultiplyAddEstimate(a, b, c);
    [MethodImpl(Inline)] public static Vector512<float> Positive(Vector512<float> x) =>
        Vector512.ConditionalSelect(Vector512.Equals(x, x), Vector512.MaxNative(x, default), x);
}

/// <summary>AVX2: 16 registers.</summary>
internal readonly struct Product256 : IProductLanes<Vector256<float>>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    public static int Count => 8;

    public static int Rows => 6;

    [MethodImpl(Inline)] public static Vector256<float> Same(float x) => Vector256.Create(x);
    [MethodImpl(Inline)] public static Vector256<float> Load(ref float x) => Vector256.LoadUnsafe(ref x);
    [MethodImpl(Inline)] public static void Store(Vector256<float> value, ref float y) => value.StoreUnsafe(ref y);
    [MethodImpl(Inline)] public static Vector256<float> Add(Vector256<float> a, Vector256<float> b) => a + b;
    [MethodImpl(Inline)] public static Vector256<float> MultiplyAdd(Vector256<float> a, Vector256<float> b, Vector256<float> c) => Vector256.MultiplyAddEstimate(a, b, c);
    [MethodImpl(Inline)] public static Vector256<float> Positive(Vector256<float> x) =>
        Vector256.ConditionalSelect(Vector256.Equals(x, x), Vector256.MaxNative(x, default), x);
}

/// <summary>NEON, 32 registers; SSE, 16 registers.</summary>
internal readonly struct Product128 : IProductLanes<Vector128<float>>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    public static int Count => 4;

    public static int Rows => AdvSimd.IsSupported ? 12 : 6;

    [MethodImpl(Inline)] public static Vector128<float> Same(float x) => Vector128.Create(x);
    [MethodImpl(Inline)] public static Vector128<float> Load(ref float x) => Vector128.LoadUnsafe(ref x);
    [MethodImpl(Inline)] public static void Store(Vector128<float> value, ref float y) => value.StoreUnsafe(ref y);
    [MethodImpl(Inline)] public static Vector128<float> Add(Vector128<float> a, Vector128<float> b) => a + b;
    [MethodImpl(Inline)] public static Vector128<float> MultiplyAdd(Vector128<float> a, Vector128<float> b, Vector128<float> c) => Vector128.MultiplyAddEstimate(a, b, c);
    [MethodImpl(Inline)] public static Vector128<float> Positive(Vector128<float> x) =>
        Vector128.ConditionalSelect(Vector128.Equals(x, x), Vector128.MaxNative(x, default), x);
}

/// <summary>No vectors.</summary>
internal readonly struct ProductScalar : IProductLanes<float>
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    public static int Count => 1;

    public static int Rows => 4;

    [MethodImpl(Inline)] public static float Same(float x) => x;
    [MethodImpl(Inline)] public static float Load(ref float x) => x;
    [MethodImpl(Inline)] public static void Store(float value, ref float y) => y = value;
    [MethodImpl(Inline)] public static float Add(float a, float b) => a + b;
    [MethodImpl(Inline)] public static float MultiplyAdd(float a, float b, float c) => (a * b) + c;
    [MethodImpl(Inline)] public static float Positive(float x) => x > 0 || float.IsNaN(x) ? x : 0;
}
