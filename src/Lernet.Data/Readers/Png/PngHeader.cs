namespace Lernet.Data;

/// <summary>The chunk IHDR: how the pixels of a PNG file are written.</summary>
internal sealed record PngHeader(int Width, int Height, int Depth, int ColourType, bool IsInterlaced)
{
    public const int Grey = 0, Colour = 2, Palette = 3, GreyWithAlpha = 4, ColourWithAlpha = 6;

    /// <summary>Numbers per pixel in the file.</summary>
    public int Samples => ColourType switch { Colour => 3, GreyWithAlpha => 2, ColourWithAlpha => 4, _ => 1 };

    /// <summary>Bytes of a row of so many pixels.</summary>
    public int RowBytes(int width) => (int)(((long)width * Samples * Depth + 7) / 8);

    public static PngHeader Read(BinaryFile file)
    {
        var start = file.Position;
        var (width, height) = (file.TakeNumber("width"), file.TakeNumber("height"));
        var rest = file.Take(5, "header");
        var (depth, type, interlace) = (rest[0], rest[1], rest[4]);
        if (width == 0 || height == 0 || (long)width * height > int.MaxValue / 8)
        {
            throw file.Wrong(start, "size", "between 1 and 268,435,455 pixels", $"{width} × {height}");
        }
        var fits = type switch
        {
            Grey => depth is 1 or 2 or 4 or 8 or 16,
            Palette => depth is 1 or 2 or 4 or 8,
            Colour or GreyWithAlpha or ColourWithAlpha => depth is 8 or 16,
            _ => false,
        };
        if (!fits)
        {
            throw file.Wrong(start + 8, "bit depth and colour type", "a pair of table 11.1 of the PNG specification", $"{depth} and {type}");
        }
        if (rest[2] != 0 || rest[3] != 0) throw file.Wrong(start + 10, "compression and filter", "0 and 0", $"{rest[2]} and {rest[3]}");
        if (interlace > 1) throw file.Wrong(start + 12, "interlace", "0 or 1", $"{interlace}");
        return new((int)width, (int)height, depth, type, interlace == 1);
    }
}
