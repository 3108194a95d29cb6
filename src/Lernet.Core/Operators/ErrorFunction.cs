namespace Lernet.Operators;

/// <summary>erf in double precision: the definition.</summary>
internal static class ErrorFunction
{
    /// <summary>2/√π ∫₀ˣ e^(−t²) dt: the Taylor series below 3, Lentz's continued fraction above.</summary>
    public static double At(double x)
    {
        var size = Math.Abs(x);
        if (double.IsNaN(x)) return x;
        if (size > 6) return Math.Sign(x);
        return size < 3 ? Series(x) : Math.Sign(x) * (1 - Fraction(size));
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
