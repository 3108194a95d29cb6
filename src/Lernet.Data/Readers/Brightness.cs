namespace Lernet.Data;

internal static class Brightness
{
    private static readonly float[] levels = [.. Enumerable.Range(0, 256).Select(level => level / 255f)];

    /// <summary>Levels 0 .. 255 as fractions of white.</summary>
    /// <param name="bytes">The levels.</param>
    /// <param name="result">Room for as many numbers, or more.</param>
    public static void Of(ReadOnlySpan<byte> bytes, Span<float> result)
    {
        for (var i = 0; i < bytes.Length; i++) result[i] = levels[bytes[i]];
    }
}
