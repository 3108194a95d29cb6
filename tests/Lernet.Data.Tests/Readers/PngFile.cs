using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Lernet.Data.Tests;

/// <summary>Writes PNG files of any kind, also wrong ones.</summary>
internal static class PngFile
{
    private static readonly byte[] signature = [137, 80, 78, 71, 13, 10, 26, 10];

    /// <summary>A file from its packed rows, each with its filter byte.</summary>
    public static byte[] Of(int width, int height, byte depth, byte colourType, byte[] rows, byte interlace = 0, byte[]? palette = null) =>
        [.. signature, .. Header(width, height, depth, colourType, interlace), .. palette is null ? [] : Chunk("PLTE", palette), .. Chunk("IDAT", Packed(rows)), .. Chunk("IEND", [])];

    /// <summary>A grey picture of 8 bits without filters.</summary>
    public static byte[] Grey(int width, byte[] pixels) => Of(width, pixels.Length / width, 8, 0, [.. pixels.Chunk(width).SelectMany(row => row.Prepend((byte)0))]);

    /// <summary>A colour picture of 8 bits without filters; red, green and blue of each pixel in turn.</summary>
    public static byte[] Colour(int width, byte[] samples) =>
        Of(width, samples.Length / width / 3, 8, 2, [.. samples.Chunk(3 * width).SelectMany(row => row.Prepend((byte)0))]);

    public static byte[] Header(int width, int height, byte depth, byte colourType, byte interlace)
    {
        var data = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(data, width);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(4), height);
        (data[8], data[9], data[12]) = (depth, colourType, interlace);
        return Chunk("IHDR", data);
    }

    public static byte[] Chunk(string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        var (length, crc) = (new byte[4], new byte[4]);
        BinaryPrimitives.WriteInt32BigEndian(length, data.Length);
        BinaryPrimitives.WriteUInt32BigEndian(crc, Crc(body));
        return [.. length, .. body, .. crc];
    }

    private static byte[] Packed(byte[] rows)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionMode.Compress)) zlib.Write(rows);
        return packed.ToArray();
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = ~0u;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ (0xEDB88320 & (0 - (crc & 1)));
        }
        return ~crc;
    }
}
