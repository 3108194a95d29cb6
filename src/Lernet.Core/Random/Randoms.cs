using Lernet.Random;

namespace Lernet;

/// <summary>A sequence of random numbers that depends only on its seed. Not for secrets.</summary>
/// <remarks>Philox4x32-10 (Salmon et al. 2011), counter based: number i of a stream does not depend on the numbers before it.</remarks>
public sealed class Randoms(Seed seed)
{
    private ulong next;

    /// <summary>How many numbers were taken; setting it continues a saved sequence.</summary>
    public long Position
    {
        get => (long)next;
        set => next = (ulong)value;
    }

    /// <summary>32 random bits.</summary>
    public uint NextBits() => Philox.At(seed.Value, seed.Stream, next++);

    /// <summary>A uniform number in [0, 1).</summary>
    public float NextUniform() => Philox.Uniform(NextBits());

    /// <summary>A standard normal number.</summary>
    public float NextNormal() => NormalQuantile.At(NextBits());

    /// <summary>A whole number in 0 .. bound - 1, each equally likely (within 1 in 2³²).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The bound is not positive.</exception>
    public int NextInt(int bound)
    {
        Require.AtLeast(1, "randoms", bound, nameof(bound));
        return (int)(((ulong)NextBits() * (ulong)bound) >> 32);
    }

    /// <summary>The numbers 0 .. count - 1 in random order (Fisher and Yates; Durstenfeld 1964).</summary>
    public int[] Permutation(int count)
    {
        var order = new int[count];
        for (var i = 0; i < count; i++) order[i] = i;
        for (var i = count - 1; i > 0; i--)
        {
            var j = NextInt(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }
        return order;
    }
}
