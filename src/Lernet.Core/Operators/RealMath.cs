using System.Runtime.CompilerServices;

namespace Lernet.Operators;

/// <summary>Functions made from those that every kind of number has; float32 precision unless said otherwise.</summary>
internal static class RealMath
{
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    /// <summary>log(1 + x) in the precision of the type.</summary>
    /// <remarks>log(u) · x / (u - 1) with u = 1 + x rounded (Goldberg 1991, theorem 4): the rounding errors of u cancel.</remarks>
    [MethodImpl(Inline)]
    public static V Log1p<V>(V x) where V : struct, IReal<V>
    {
        var u = 1 + x;
        var exact = u - 1;
        var log = V.Log(u);
        // Where u - 1 is x already (infinity included) the correction is 1, and x / (u - 1) could be infinity / infinity.
        var corrected = V.Select(V.Equal(exact, x), log, log * (x / exact));
        return V.Select(V.Equal(u, 1), x, corrected);
    }

    /// <summary>eˣ − 1 in the precision of the type.</summary>
    /// <remarks>(u − 1) · x / ln u with u = eˣ rounded (W. Kahan): the rounding errors of u cancel.</remarks>
    [MethodImpl(Inline)]
    public static V Expm1<V>(V x) where V : struct, IReal<V>
    {
        var u = V.Exp(x);
        var below = u - 1;
        var corrected = V.Select(V.Abs(x) < 1, below * (x / V.Log(u)), below);
        return V.Select(V.Equal(u, 1), x, corrected);
    }

    /// <summary>tanh x; small |x| by a polynomial in x², the rest as 1 - 2 / (e²ˣ + 1).</summary>
    /// <remarks>Coefficients: Cephes, tanhf (S. Moshier). Relative error at most 2 units in the last place. Hardware tanh of GPUs has only 11 bits.</remarks>
    [MethodImpl(Inline)]
    public static V Tanh<V>(V x) where V : struct, IReal<V>
    {
        var (size, square) = (V.Abs(x), x * x);
        var p = V.MultiplyAdd(square, -5.70498872745e-3, 2.06390887954e-2);
        p = V.MultiplyAdd(p, square, -5.37397155531e-2);
        p = V.MultiplyAdd(p, square, 1.33314422036e-1);
        p = V.MultiplyAdd(p, square, -3.33332819422e-1);
        var small = V.MultiplyAdd(p * square, x, x);
        var large = 1 - (2 / (V.Exp(size + size) + 1));
        return V.Select(size < 0.625, small, V.Select(x < 0, -large, large));
    }

    /// <summary>atan x: beyond tan π/8 and tan 3π/8 turned back by π/4 and π/2 into the range of a polynomial.</summary>
    /// <remarks>Coefficients: Cephes, atanf (S. Moshier). Relative error at most 2 units in the last place.</remarks>
    [MethodImpl(Inline)]
    public static V Atan<V>(V x) where V : struct, IReal<V>
    {
        var size = V.Abs(x);
        var (isLarge, isMiddle) = (size > 2.414213562373095, size > 0.41421356237309503);
        var turn = V.Select(isLarge, Math.PI / 2, V.Select(isMiddle, Math.PI / 4, 0));
        var t = V.Select(isLarge, -1 / size, V.Select(isMiddle, (size - 1) / (size + 1), size));
        var square = t * t;
        var p = V.MultiplyAdd(square, 8.05374449538e-2, -1.38776856032e-1);
        p = V.MultiplyAdd(p, square, 1.99777106478e-1);
        p = V.MultiplyAdd(p, square, -3.33329491539e-1);
        var angle = turn + V.MultiplyAdd(p * square, t, t);
        return V.Select(x < 0, -angle, angle);
    }

    /// <summary>erf x: the Taylor series below |x| = 0.5, above it the Chebyshev fit of erfc with relative error 1.2e-7.</summary>
    /// <remarks>Press et al., Numerical Recipes, 2nd ed., section 6.2.</remarks>
    [MethodImpl(Inline)]
    public static V Erf<V>(V x) where V : struct, IReal<V>
    {
        var (size, square) = (V.Abs(x), x * x);

        // 2/√π · (1, -1/3, 1/10, -1/42, 1/216, -1/1320, 1/9360)
        var p = V.MultiplyAdd(square, 1.2055332981e-4, -8.5483270234e-4);
        p = V.MultiplyAdd(p, square, 5.2239776254e-3);
        p = V.MultiplyAdd(p, square, -2.6866170645e-2);
        p = V.MultiplyAdd(p, square, 1.1283791671e-1);
        p = V.MultiplyAdd(p, square, -3.7612638903e-1);
        var small = x * V.MultiplyAdd(p, square, 1.1283791671);

        var t = 1 / V.MultiplyAdd(size, 0.5, 1);
        var c = V.MultiplyAdd(t, 0.17087277, -0.82215223);
        c = V.MultiplyAdd(c, t, 1.48851587);
        c = V.MultiplyAdd(c, t, -1.13520398);
        c = V.MultiplyAdd(c, t, 0.27886807);
        c = V.MultiplyAdd(c, t, -0.18628806);
        c = V.MultiplyAdd(c, t, 0.09678418);
        c = V.MultiplyAdd(c, t, 0.37409196);
        c = V.MultiplyAdd(c, t, 1.00002368);
        c = V.MultiplyAdd(c, t, -1.26551223);
        var large = 1 - (t * V.Exp(c - square));
        return V.Select(size < 0.5, small, V.Select(x < 0, -large, large));
    }

    /// <summary>What the standard normal distribution has beyond x ≥ 0, ½ erfc(x / √2), from its bell e^(−x²/2).</summary>
    /// <remarks>bell · t p(t) with t = 1 / (1 + 0.21 x), as Abramowitz and Stegun 7.1.26 in form. p fits with relative error 2·10⁻⁸ up to
    /// x = 14.5, where the bell is 0 in float32.</remarks>
    [MethodImpl(Inline)]
    public static V Tail<V>(V x, V bell) where V : struct, IReal<V>
    {
        var t = 1 / V.MultiplyAdd(x, 0.21, 1);
        var p = V.MultiplyAdd(t, -0.0712948866, 0.28180487);
        p = V.MultiplyAdd(p, t, -0.326493717);
        p = V.MultiplyAdd(p, t, 0.344987017);
        p = V.MultiplyAdd(p, t, -0.090772743);
        p = V.MultiplyAdd(p, t, 0.123472125);
        p = V.MultiplyAdd(p, t, 0.0695697549);
        p = V.MultiplyAdd(p, t, 0.0850124374);
        p = V.MultiplyAdd(p, t, 0.0837151513);
        return p * t * bell;
    }
}
