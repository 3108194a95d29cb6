namespace Lernet.Data;

internal static class Beta
{
    /// <summary>A number in 0 .. 1 from the distribution Beta(α, α).</summary>
    /// <remarks>Two uniform numbers to the power 1 / α that add up to at most 1 (Jöhnk 1964). For α above 1 that would reject most pairs; there
    /// it is g / (g + g') with gamma numbers (Marsaglia and Tsang 2000).</remarks>
    public static double NextBeta(this Randoms randoms, double alpha)
    {
        if (alpha > 1)
        {
            var first = randoms.NextGamma(alpha);
            return first / (first + randoms.NextGamma(alpha));
        }
        while (true)
        {
            // In logarithms, since a small α makes both powers underflow.
            var (u, v) = (Math.Log(1 - randoms.NextUniform()) / alpha, Math.Log(1 - randoms.NextUniform()) / alpha);
            var larger = Math.Max(u, v);
            if (Math.Exp(u) + Math.Exp(v) <= 1) return Math.Exp(u - larger) / (Math.Exp(u - larger) + Math.Exp(v - larger));
        }
    }

    private static double NextGamma(this Randoms randoms, double shape)
    {
        var d = shape - (1.0 / 3);
        while (true)
        {
            var x = randoms.NextNormal();
            var v = Math.Pow(1 + (x / Math.Sqrt(9 * d)), 3);
            if (v > 0 && Math.Log(1 - randoms.NextUniform()) < (0.5 * x * x) + d - (d * v) + (d * Math.Log(v))) return d * v;
        }
    }
}
