using System.Text;

namespace Lernet.Data;

/// <summary>What a PNG file holds: header, palette and packed pixels; other chunks are passed over.</summary>
internal sealed record PngChunks(PngHeader Header, byte[] Palette, byte[] Pixels)
{
    private static readonly byte[] signature = [137, 80, 78, 71, 13, 10, 26, 10];

    public static PngChunks Read(BinaryFile file)
    {
        var first = file.Take(signature.Length, "PNG signature").ToArray();
        if (!first.SequenceEqual(signature)) throw file.Wrong(0, "signature", "89 50 4e 47 (PNG)", Convert.ToHexStringLower(first.AsSpan(0, 4)));
        PngHeader? header = null;
        byte[] palette = [];
        using var pixels = new MemoryStream();
        while (true)
        {
            var start = file.Position;
            var length = file.TakeNumber("chunk length");
            var body = file.Take(4 + (long)length, "chunk").ToArray();
            var type = Encoding.Latin1.GetString(body, 0, 4);
            var (expected, found) = (file.TakeNumber("chunk checksum"), Crc32.Of(body));
            if (expected != found) throw file.Wrong(start, $"checksum of chunk {type}", $"{expected:x8}", $"{found:x8}");
            if ((header is null) != (type == "IHDR")) throw file.Wrong(start, "chunk", header is null ? "IHDR first" : "IHDR once", type);
            switch (type)
            {
                case "IHDR":
                    header = PngHeader.Read(new BinaryFile(file.Name, body[4..], start + 8));
                    break;
                case "PLTE":
                    palette = body[4..];
                    break;
                case "IDAT":
                    pixels.Write(body.AsSpan(4));
                    break;
                case "IEND":
                    return new(header!, palette, pixels.ToArray());
            }
        }
    }
}
