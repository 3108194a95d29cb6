namespace Lernet.Data;

/// <summary>The checksum of a PNG chunk: the cyclic redundancy check of ISO 3309 (annex D of the PNG specification).</summary>
internal static class Crc32
{
    private static readonly uint[] table = [.. Enumerable.Range(0, 256).Select(n =>
    {
        var c = (uint)n;
        for (var bit = 0; bit < 8; bit++) c = (c & 1) != 0 ? 0xEDB88320 ^ (c >> 1) : c >> 1;
        return c;
    })];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = ~0u;
        foreach (var b in bytes) crc = table[(crc ^ b) & 255] ^ (crc >> 8);
        return ~crc;
    }
}
