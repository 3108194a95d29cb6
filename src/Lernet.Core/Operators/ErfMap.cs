using System.Numerics;
using System.Runtime.CompilerServices;

namespace Lernet.Operators;

/// <summary>The error function erf x = 2/√π ∫₀ˣ e^(-t²) dt.</summary>
/// <remarks>Float bodies: the Taylor series below |x| = 0.5, above it the Chebyshev fit of erfc with relative error 1.2e-7
/// (Press et al., Numerical Recipes, 2nd ed., section 6.2). Double body: Taylor series below 3, Lentz's continued fraction above.</remarks>
public readonly struct ErfMap : IMap
{
    private const float TwoOverRootPi = 1.1283791671f;

    // 2/√π · (1, -1/3, 1/10, -1/42, 1/216, -1/1320, 1/9360)
    private static ReadOnlySpan<float> Taylor =>
        [TwoOverRootPi, -3.7612638903e-1f, 1.1283791671e-1f, -2.6866170645e-2f, 5.2239776254e-3f, -8.5483270234e-4f, 1.2055332981e-4f];

    private static ReadOnlySpan<float> Chebyshev =>
        [-1.26551223f, 1.00002368f, 0.37409196f, 0.09678418f, -0.18628806f, 0.27886807f, -1.13520398f, 1.48851587f, -0.82215223f, 0.17087277f];

    /// <inheritdoc/>
    public float Invoke(float x)
    {
        var (size, square) = (MathF.Abs(x), x * x);
        if (size < 0.5f) return x * Horner(square, Taylor);
        var t = 1 / (1 + (0.5f * size));
        var tail = t * MathF.Exp(Horner(t, Chebyshev) - square);
        return x < 0 ? tail - 1 : 1 - tail;
    }

    /// <inheritdoc/>
    public double Invoke(double x)
    {
        var size = Math.Abs(x);
        if (double.IsNaN(x)) return x;
        if (size > 6) return Math.Sign(x);
        return size < 3 ? Series(x) : Math.Sign(x) * (1 - Fraction(size));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<float> Invoke(Vector<float> x)
    {
        var (size, square) = (Vector.Abs(x), x * x);
        var t = Vector<float>.One / (Vector<float>.One + (size * 0.5f));
        var large = Vector<float>.One - (t * Lanes.Exp(Lanes.Polynomial(t, Chebyshev) - square));
        large = Vector.ConditionalSelect(Vector.LessThan(x, Vector<float>.Zero), -large, large);
        return Vector.ConditionalSelect(Vector.LessThan(size, new(0.5f)), x * Lanes.Polynomial(square, Taylor), large);
    }

    private static float Horner(float x, ReadOnlySpan<float> coefficients)
    {
        var sum = coefficients[^1];
        for (var i = coefficients.Length - 2; i >= 0; i--) sum = (sum * x) + coefficients[i];
        return sum;
    }

    // Abramowitz & Stegun 7.1.6: all terms positive, so nothing cancels.
    private static double Series(double x)
    {
        var (term, sum) = (x, x);
        for (var n = 1; Math.Abs(term) > 1e-17 * Math.Abs(sum); n++) sum += term *= 2 * x * x / ((2 * n) + 1);
        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum;
    }

    // Abramowitz & Stegun 7.1.14, evaluated from the tail; 60 terms give full double precision from x = 3.
    private static double Fraction(double x)
    {
        var value = x;
        for (var n = 60; n >= 1; n--) value = x + (n / 2.0 / value);
        return Math.Exp(-x * x) / Math.Sqrt(Math.PI) / value;
    }
}
