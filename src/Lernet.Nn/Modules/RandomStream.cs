namespace Lernet.Nn;

/// <summary>The randomness of a layer as a statistic: its seed and how often it was asked. Saved with the state, it goes on where it was.</summary>
internal static class RandomStream
{
    // Three 64-bit numbers, each as four numbers of 16 bits, which float32 holds exactly.
    private const int Pieces = 4;

    /// <summary>A stream whose seed comes with <c>Initialize(seed)</c> and the layer's path.</summary>
    public static Statistic New() => new([3 * Pieces], (_, seed) => Written(seed, calls: 0));

    /// <summary>The seed of the next call.</summary>
    public static Seed Next(Statistic stream)
    {
        var pieces = stream.Value.ToArray();
        var (seed, calls) = (new Seed((long)Read(pieces, 0), Read(pieces, 1)), (long)Read(pieces, 2));
        stream.Set(Written(seed, calls + 1));
        return seed.For(calls);
    }

    private static Tensor Written(Seed seed, long calls)
    {
        var pieces = new float[3 * Pieces];
        ulong[] numbers = [(ulong)seed.Number, seed.Stream, (ulong)calls];
        for (var i = 0; i < pieces.Length; i++) pieces[i] = (ushort)(numbers[i / Pieces] >> (16 * (i % Pieces)));
        return pieces;
    }

    private static ulong Read(float[] pieces, int number)
    {
        var value = 0UL;
        for (var i = 0; i < Pieces; i++) value |= (ulong)pieces[(number * Pieces) + i] << (16 * i);
        return value;
    }
}
