using System.Numerics;
using System.Runtime.CompilerServices;

namespace Lernet.Operators;

/// <summary>Helpers for vector bodies.</summary>
internal static class Lanes
{
    /// <summary>1 where the mask is set, else 0.</summary>
    public static Vector<float> Flag(Vector<int> mask) =>
        Vector.ConditionalSelect(mask, Vector<float>.One, Vector<float>.Zero);

    /// <summary>A scalar function on each lane, for functions without a vector form.</summary>
    [SkipLocalsInit]
    public static Vector<float> Each<TOp>(TOp op, Vector<float> x) where TOp : struct, IMap
    {
        Span<float> lanes = stackalloc float[Vector<float>.Count];
        x.CopyTo(lanes);
        for (var i = 0; i < lanes.Length; i++) lanes[i] = op.Invoke(lanes[i]);
        return new(lanes);
    }

    /// <inheritdoc cref="Each{TOp}(TOp, Vector{float})"/>
    [SkipLocalsInit]
    public static Vector<float> Each<TOp>(TOp op, Vector<float> a, Vector<float> b) where TOp : struct, IZip
    {
        Span<float> lanes = stackalloc float[Vector<float>.Count];
        for (var i = 0; i < lanes.Length; i++) lanes[i] = op.Invoke(a[i], b[i]);
        return new(lanes);
    }

    // The coefficients of (eʳ - 1 - r) / r² for |r| <= ½ ln 2; ln 2 in two parts, the first exact in few bits.
    private static ReadOnlySpan<float> ExpCoefficients =>
        [5.0000001201e-1f, 1.6666665459e-1f, 4.1665795894e-2f, 8.3334519073e-3f, 1.3981999507e-3f, 1.9875691500e-4f];

    /// <summary>eˣ = 2ⁿ eʳ with n = round(x / ln 2): exactly 1 at 0, relative error at most 2 units in the last place.</summary>
    /// <remarks>Cephes, expf (S. Moshier). The runtime's own vector form gives 1.0000001 at 0.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Exp(Vector<float> x)
    {
        // Beyond these bounds the result is 0 or infinite anyway.
        x = Vector.Min(Vector.Max(x, new(-104)), new(89));
        var n = Vector.Round(x * 1.44269504f);
        var r = Vector.MultiplyAddEstimate(n, new(-0.693359375f), x);
        r = Vector.MultiplyAddEstimate(n, new(2.12194440e-4f), r);
        var y = Vector.MultiplyAddEstimate(Polynomial(r, ExpCoefficients), r * r, r) + Vector<float>.One;

        // 2ⁿ in two factors: each is a normal number even where the result is infinite or subnormal.
        var whole = Vector.ConvertToInt32(n);
        var half = whole >> 1;
        return y * PowerOfTwo(half) * PowerOfTwo(whole - half);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> PowerOfTwo(Vector<int> n) => Vector.AsVectorSingle((n + new Vector<int>(127)) << 23);

    /// <summary>Evaluates c₀ + c₁x + c₂x² + … (Horner's rule).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Polynomial(Vector<float> x, ReadOnlySpan<float> coefficients)
    {
        var sum = new Vector<float>(coefficients[^1]);
        for (var i = coefficients.Length - 2; i >= 0; i--) sum = Vector.MultiplyAddEstimate(sum, x, new(coefficients[i]));
        return sum;
    }
}
