using Lernet.Random;

namespace Lernet.Backends.Cpu;

/// <summary>Fills a row with random numbers, four at a time as <see cref="Philox"/> makes them.</summary>
internal static class RandomFill
{
    public static void Uniform(Span<float> y, ulong seed, ulong stream)
    {
        for (var i = 0; i < y.Length; i += 4)
        {
            var (a, b, c, d) = Philox.Block(seed, stream, (ulong)(i >> 2));
            Put(y[i..], Philox.Uniform(a), Philox.Uniform(b), Philox.Uniform(c), Philox.Uniform(d));
        }
    }

    public static void Normal(Span<float> y, ulong seed, ulong stream)
    {
        for (var i = 0; i < y.Length; i += 4)
        {
            var (a, b, c, d) = Philox.Block(seed, stream, (ulong)(i >> 2));
            Put(y[i..], NormalQuantile.At(a), NormalQuantile.At(b), NormalQuantile.At(c), NormalQuantile.At(d));
        }
    }

    private static void Put(Span<float> y, float a, float b, float c, float d)
    {
        y[0] = a;
        if (y.Length > 1) y[1] = b;
        if (y.Length > 2) y[2] = c;
        if (y.Length > 3) y[3] = d;
    }
}
