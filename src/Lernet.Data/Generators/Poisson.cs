namespace Lernet.Data;

internal static class Poisson
{
    /// <summary>How many events fall into a time in which <paramref name="mean"/> are expected; for means up to about 30.</summary>
    /// <remarks>Multiplies uniform numbers until the product falls below exp(−mean) (Knuth, The Art of Computer Programming 2, 3.4.1).</remarks>
    public static int NextPoisson(this Randoms randoms, double mean)
    {
        var limit = Math.Exp(-mean);
        var events = -1;
        for (var product = 1.0; product > limit; product *= randoms.NextUniform()) events++;
        return events;
    }
}
