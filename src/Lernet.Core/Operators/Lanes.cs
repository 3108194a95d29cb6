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

    /// <summary>Evaluates c₀ + c₁x + c₂x² + … (Horner's rule).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Polynomial(Vector<float> x, ReadOnlySpan<float> coefficients)
    {
        var sum = new Vector<float>(coefficients[^1]);
        for (var i = coefficients.Length - 2; i >= 0; i--) sum = Vector.MultiplyAddEstimate(sum, x, new(coefficients[i]));
        return sum;
    }
}
