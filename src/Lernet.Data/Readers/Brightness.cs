namespace Lernet.Data;

internal static class Brightness
{
    private static readonly float[] levels = [.. Enumerable.Range(0, 256).Select(level => level / 255f)];

    /// <summary>Levels 0 .. 255 as fractions of white.</summary>
    public static float[] Of(ReadOnlySpan<byte> bytes)
    {
        var result = new float[bytes.Length];
        for (var i = 0; i < result.Length; i++) result[i] = levels[bytes[i]];
        return result;
    }
}
