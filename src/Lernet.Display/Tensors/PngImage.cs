using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Lernet.Display;

/// <summary>The smallest PNG writer that serves: eight bits per sample, no filter, one IDAT chunk (PNG, W3C 2003, chapters 11 and 12).</summary>
internal static class PngImage
{
    /// <summary>How the samples of a pixel are read; the value is PNG's colour type.</summary>
    internal enum Pixels
    {
        Rgb = 2,
        GrayAlpha = 4,
        Rgba = 6,
    }

    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(n =>
    {
        var c = (uint)n;
        for (var bit = 0; bit < 8; bit++) c = (c & 1) != 0 ? 0xEDB88320 ^ (c >> 1) : c >> 1;
        return c;
    })];

    /// <summary>The picture as a data URI.</summary>
    /// <param name="width">Pixels per row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="kind">Samples per pixel.</param>
    /// <param name="samples">All samples, row by row.</param>
    public static string DataUri(int width, int height, Pixels kind, ReadOnlySpan<byte> samples) =>
        "data:image/png;base64," + Convert.ToBase64String(Encode(width, height, kind, samples));

    /// <summary>The bytes of the file.</summary>
    public static byte[] Encode(int width, int height, Pixels kind, ReadOnlySpan<byte> samples)
    {
        var stride = samples.Length / Math.Max(1, height);
        using var file = new MemoryStream();
        file.Write([137, 80, 78, 71, 13, 10, 26, 10]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, (byte)kind);
        Chunk(file, "IHDR", header);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            for (var row = 0; row < height; row++)
            {
                zlib.WriteByte(0);
                zlib.Write(samples.Slice(row * stride, stride));
            }
        }
        Chunk(file, "IDAT", packed.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static void Chunk(MemoryStream file, string type, byte[] data)
    {
        Span<byte> word = stackalloc byte[4];
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        BinaryPrimitives.WriteInt32BigEndian(word, data.Length);
        file.Write(word);
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(word, ~body.Aggregate(~0u, (crc, b) => CrcTable[(crc ^ b) & 255] ^ (crc >> 8)));
        file.Write(word);
    }
}
