namespace Lernet.Random;

/// <summary>Counter-based random bits: Philox4x32-10. Block n of a stream is a pure function of (seed, stream, n).</summary>
/// <remarks>Salmon, Moraes, Dror, Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3". Constants from their table 2 and section 4.3.</remarks>
internal static class Philox
{
    /// <summary>Four 32-bit numbers: block <paramref name="block"/> of the stream.</summary>
    public static (uint A, uint B, uint C, uint D) Block(ulong seed, ulong stream, ulong block)
    {
        var (c0, c1, c2, c3) = ((uint)block, (uint)(block >> 32), (uint)stream, (uint)(stream >> 32));
        var (k0, k1) = ((uint)seed, (uint)(seed >> 32));
        for (var round = 0; round < 10; round++)
        {
            var p0 = (ulong)c0 * 0xD2511F53u;
            var p1 = (ulong)c2 * 0xCD9E8D57u;
            (c0, c1, c2, c3) = ((uint)(p1 >> 32) ^ c1 ^ k0, (uint)p1, (uint)(p0 >> 32) ^ c3 ^ k1, (uint)p0);
            k0 += 0x9E3779B9u;
            k1 += 0xBB67AE85u;
        }
        return (c0, c1, c2, c3);
    }

    /// <summary>Number i of a stream: element i mod 4 of block i / 4.</summary>
    public static uint At(ulong seed, ulong stream, ulong i)
    {
        var (a, b, c, d) = Block(seed, stream, i >> 2);
        return (i & 3) switch { 0 => a, 1 => b, 2 => c, _ => d };
    }

    /// <summary>A uniform number in [0, 1) with 24 bits, exact in float32.</summary>
    public static float Uniform(uint bits) => (bits >> 8) * (1f / (1 << 24));
}
