using System.IO.Compression;

namespace Lernet.Data;

/// <summary>The numbers of a PNG picture, unpacked: one per pixel and sample, row by row.</summary>
internal sealed class PngSamples
{
    // Adam7 (chapter 8.2 of the specification): where each of the seven passes starts and how far it steps.
    private static readonly (int X, int Y, int StepX, int StepY)[] interlaced =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    private readonly string name;
    private readonly PngHeader header;
    private readonly byte[] palette;
    private readonly ushort[] samples;

    private PngSamples(string name, PngChunks chunks)
    {
        (this.name, header, palette) = (name, chunks.Header, chunks.Palette);
        samples = new ushort[header.Width * header.Height * header.Samples];
    }

    /// <summary>1 for grey pictures, 3 for all others.</summary>
    public int Channels => header.ColourType is PngHeader.Grey or PngHeader.GreyWithAlpha ? 1 : 3;

    public static PngSamples Read(string name, PngChunks chunks)
    {
        var result = new PngSamples(name, chunks);
        using var pixels = new ZLibStream(new MemoryStream(chunks.Pixels), CompressionMode.Decompress);
        try
        {
            foreach (var (x, y, stepX, stepY) in result.header.IsInterlaced ? interlaced : [(0, 0, 1, 1)]) result.ReadPass(pixels, x, y, stepX, stepY);
        }
        catch (InvalidDataException broken)
        {
            throw ReaderException.NotWhole(name, "PNG", broken);
        }
        return result;
    }

    /// <summary>The numbers as fractions of white, channel by channel.</summary>
    public float[] ToBrightness()
    {
        var plane = header.Width * header.Height;
        var result = new float[Channels * plane];
        var white = (float)((1 << header.Depth) - 1);
        for (var i = 0; i < result.Length; i++)
        {
            var (channel, pixel) = (i / plane, i % plane);
            result[i] = header.ColourType == PngHeader.Palette ? Entry(samples[pixel], channel) / 255f : samples[(pixel * header.Samples) + channel] / white;
        }
        return result;
    }

    private byte Entry(int number, int channel)
    {
        var at = (3 * number) + channel;
        return at < palette.Length
            ? palette[at]
            : throw ReaderException.WrongContent(name, "colour number", $"below {palette.Length / 3}, the size of the palette", $"{number}");
    }

    private void ReadPass(ZLibStream pixels, int startX, int startY, int stepX, int stepY)
    {
        var (width, height) = ((header.Width - startX + stepX - 1) / stepX, (header.Height - startY + stepY - 1) / stepY);
        if (width <= 0 || height <= 0) return;
        var (row, above) = (new byte[1 + header.RowBytes(width)], new byte[1 + header.RowBytes(width)]);
        for (var y = 0; y < height; y++)
        {
            var found = pixels.ReadAtLeast(row, row.Length, throwOnEndOfStream: false);
            if (found < row.Length) throw ReaderException.WrongContent(name, $"row {y}", $"{row.Length} bytes", $"{found}");
            var distance = Math.Max(1, header.Samples * header.Depth / 8);
            if (!PngFilter.TryUndo(row[0], row.AsSpan(1), above.AsSpan(1), distance))
            {
                throw ReaderException.WrongContent(name, $"filter of row {y}", "0 to 4", $"{row[0]}");
            }
            for (var i = 0; i < width * header.Samples; i++)
            {
                var (x, sample) = (startX + (i / header.Samples * stepX), i % header.Samples);
                samples[(((startY + (y * stepY)) * header.Width) + x) * header.Samples + sample] = Sample(row.AsSpan(1), i);
            }
            (row, above) = (above, row);
        }
    }

    // Samples of less than a byte lie from the left, the high bits first.
    private ushort Sample(ReadOnlySpan<byte> row, int i)
    {
        if (header.Depth == 16) return (ushort)((row[2 * i] << 8) | row[(2 * i) + 1]);
        var bit = i * header.Depth;
        return (ushort)((row[bit / 8] >> (8 - header.Depth - (bit % 8))) & ((1 << header.Depth) - 1));
    }
}
