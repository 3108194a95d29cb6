using System.Runtime.CompilerServices;
using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>The functions that processors lack, for vectors of every width. After Cephes, the single precision library of S. Moshier.</summary>
internal static class LaneMath
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    // ln 2 in two parts, the first exact in few bits: n times it is exact.
    private const double Ln2High = 0.693359375;
    private const double Ln2Low = -2.12194440e-4;

    // Beyond this the reduction to a quarter turn loses digits.
    private const double LargestAngle = 8192;

    /// <summary>eˣ = 2ⁿ eʳ with n = round(x / ln 2): exactly 1 at 0, relative error at most 2 units in the last place.</summary>
    [MethodImpl(Inline)]
    public static V Exp<V>(V x) where V : struct, IReal<V>, IFloatParts<V>
    {
        // Beyond these bounds the result is 0 or infinite anyway.
        x = V.Bounded(x, -104, 89);
        var n = V.Round(x * 1.44269504);
        var r = V.MultiplyAdd(n, -Ln2Low, V.MultiplyAdd(n, -Ln2High, x));

        // (eʳ - 1 - r) / r² for |r| <= ½ ln 2
        var p = V.MultiplyAdd(r, 1.9875691500e-4, 1.3981999507e-3);
        p = V.MultiplyAdd(p, r, 8.3334519073e-3);
        p = V.MultiplyAdd(p, r, 4.1665795894e-2);
        p = V.MultiplyAdd(p, r, 1.6666665459e-1);
        p = V.MultiplyAdd(p, r, 5.0000001201e-1);
        return V.Scale(V.MultiplyAdd(p, r * r, r) + 1, n);
    }

    /// <summary>ln x = e ln 2 + ln m with x = 2ᵉ m, m from √½ to √2: exactly 0 at 1, relative error at most 2 units in the last place.</summary>
    [MethodImpl(Inline)]
    public static V Log<V>(V x) where V : struct, IReal<V>, IFloatParts<V>
    {
        var tiny = x < 1.17549435e-38;
        var normal = V.Select(tiny, x * 8388608, x);
        var (e, m) = (V.Exponent(normal), V.Mantissa(normal));
        var upper = m > 1.41421356;
        e = e - V.Select(tiny, 23, 0) + V.Flag(upper);
        var f = V.Select(upper, m * 0.5, m) - 1;

        // (ln(1 + f) - f + ½ f²) / f³
        var p = V.MultiplyAdd(f, 7.0376836292e-2, -1.1514610310e-1);
        p = V.MultiplyAdd(p, f, 1.1676998740e-1);
        p = V.MultiplyAdd(p, f, -1.2420140846e-1);
        p = V.MultiplyAdd(p, f, 1.4249322787e-1);
        p = V.MultiplyAdd(p, f, -1.6668057665e-1);
        p = V.MultiplyAdd(p, f, 2.0000714765e-1);
        p = V.MultiplyAdd(p, f, -2.4999993993e-1);
        p = V.MultiplyAdd(p, f, 3.3333331174e-1);
        var square = f * f;
        var y = V.MultiplyAdd(e, Ln2Low, p * f * square);
        y = V.MultiplyAdd(e, Ln2High, f + V.MultiplyAdd(square, -0.5, y));

        // ∞ stays; ln 0 = −∞; below 0 and at NaN the answer is NaN.
        var edge = V.Select(V.Equal(x, 0), double.NegativeInfinity, V.Select(x > 0, x, double.NaN));
        return V.Select((x > 0) & (x < double.PositiveInfinity), y, edge);
    }

    /// <summary>sin x, absolute error at most 1e-7.</summary>
    [MethodImpl(Inline)]
    public static V Sin<V>(V x) where V : struct, IReal<V>, IVectorLanes<V>
    {
        var y = Wave(x, 0);
        var large = V.Abs(x) > LargestAngle;
        return V.Any(large) ? V.Select(large, Each(default(SinMap), x), y) : y;
    }

    /// <summary>cos x, absolute error at most 1e-7.</summary>
    [MethodImpl(Inline)]
    public static V Cos<V>(V x) where V : struct, IReal<V>, IVectorLanes<V>
    {
        var y = Wave(x, 1);
        var large = V.Abs(x) > LargestAngle;
        return V.Any(large) ? V.Select(large, Each(default(CosMap), x), y) : y;
    }

    /// <summary>sin(x + quarters · π/2) for |x| up to 8,192: x = n π/2 + r, then a polynomial for sin r or cos r by the quarter.</summary>
    [MethodImpl(Inline)]
    public static V Wave<V>(V x, double quarters) where V : struct, IReal<V>
    {
        // π/2 in three parts; n times the first two is exact.
        var n = V.Round(x * 0.636619772);
        var r = V.MultiplyAdd(n, -1.5703125, x);
        r = V.MultiplyAdd(n, -4.837512969970703125e-4, r);
        r = V.MultiplyAdd(n, -7.54978995489188e-8, r);
        var z = r * r;

        var s = V.MultiplyAdd(z, -1.9515295891e-4, 8.3321608736e-3);
        s = V.MultiplyAdd(s, z, -1.6666654611e-1);
        s = V.MultiplyAdd(s * z, r, r);

        var c = V.MultiplyAdd(z, 2.443315711809948e-5, -1.388731625493765e-3);
        c = V.MultiplyAdd(c, z, 4.166664568298827e-2);
        c = V.MultiplyAdd(c * z, z, V.MultiplyAdd(z, -0.5, 1));

        var turned = n + quarters;
        var quarter = V.MultiplyAdd(V.Floor(turned * 0.25), -4, turned);
        var y = V.Select(V.Equal(quarter, 1) | V.Equal(quarter, 3), c, s);
        return V.Select(quarter >= 2, -y, y);
    }

    /// <summary>A function that has no form for vectors, on one number after the other.</summary>
    [MethodImpl(MethodImplOptions.NoInlining), SkipLocalsInit]
    public static V Each<TOp, V>(TOp op, V x) where TOp : struct, IMap where V : struct, ILanes<V>
    {
        Span<float> lanes = stackalloc float[V.Count];
        x.Store(ref lanes[0], 0);
        foreach (ref var lane in lanes) lane = op.Invoke((Real32)lane).Value;
        return V.Load(ref lanes[0], 0);
    }

    /// <inheritdoc cref="Each{TOp, V}(TOp, V)"/>
    [MethodImpl(MethodImplOptions.NoInlining), SkipLocalsInit]
    public static V Each<TOp, V>(TOp op, V a, V b) where TOp : struct, IZip where V : struct, ILanes<V>
    {
        Span<float> lanes = stackalloc float[2 * V.Count];
        a.Store(ref lanes[0], 0);
        b.Store(ref lanes[V.Count], 0);
        for (var i = 0; i < V.Count; i++) lanes[i] = op.Invoke((Real32)lanes[i], lanes[i + V.Count]).Value;
        return V.Load(ref lanes[0], 0);
    }
}
