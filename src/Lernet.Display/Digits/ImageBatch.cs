namespace Lernet.Display;

/// <summary>Images taken from a tensor, ready to draw: one scale for all of them, so that equal numbers look equal.</summary>
internal sealed class ImageBatch
{
    private readonly double[] values;
    private readonly double low, high;

    private ImageBatch(Tensor x, int count, int channels, int height, int width)
    {
        (Count, Channels, Height, Width) = (count, channels, height, width);
        values = x.ToDoubles();
        var statistics = TensorStatistics.Of(values);
        (low, high) = (double.IsNaN(statistics.Min) ? 0 : statistics.Min, double.IsNaN(statistics.Max) ? 0 : statistics.Max);
    }

    public int Count { get; }

    public int Channels { get; }

    public int Height { get; }

    public int Width { get; }

    /// <summary>Whether the numbers have signs that colours must tell, as weights do.</summary>
    public bool IsSigned => Channels == 1 && low < 0;

    /// <summary>Reads [H, W], [N, H, W], [N, 1, H, W] or [N, 3, H, W] as images.</summary>
    /// <exception cref="ArgumentException">The shape has no image axes.</exception>
    public static ImageBatch Of(Tensor x)
    {
        var shape = x.Shape;
        if (x.Rank is < 2 or > 4 || x.Length == 0 || (x.Rank == 4 && shape[1] is not (1 or 3))) throw NotImages(shape);
        return new(x, x.Rank == 2 ? 1 : shape[0], x.Rank == 4 ? shape[1] : 1, shape[-2], shape[-1]);
    }

    private static ArgumentException NotImages(Shape shape) => new(
        $"images: {shape} does not look like images. Images are [N, H, W], [N, 1, H, W] or [N, 3, H, W]; " +
        "give flat rows their height and width, as in x.Reshape(-1, 8, 8).");

    /// <summary>The image as an img element: ink on the ground of the tile, which turns around in the dark; signed and colour images keep their colours.</summary>
    public Markup Html(int index, string alt)
    {
        var (kind, samples) = Channels == 3 ? (PngImage.Pixels.Rgb, Colours(index)) : IsSigned ? (PngImage.Pixels.Rgba, Signs(index)) : (PngImage.Pixels.GrayAlpha, Ink(index));
        var css = kind == PngImage.Pixels.GrayAlpha ? "pix inv" : "pix";
        return Markup.Of($"""<img class="{css}" src="{PngImage.DataUri(Width, Height, kind, samples)}" width="{Width}" height="{Height}" alt="{alt}">""");
    }

    private byte[] Ink(int index) => [.. Plane(index, 0).SelectMany(value => new byte[] { 0, Level(value) })];

    private byte[] Signs(int index)
    {
        var reach = Math.Max(-low, high);
        return [.. Plane(index, 0).SelectMany(value => TensorOverview.Colour(double.IsFinite(value) ? value : 0, reach))];
    }

    private byte[] Colours(int index)
    {
        var planes = Enumerable.Range(0, 3).Select(channel => Plane(index, channel).ToArray()).ToArray();
        return [.. Enumerable.Range(0, Height * Width).SelectMany(i => planes.Select(plane => Level(plane[i])))];
    }

    /// <summary>The image as shade characters: dark is ink. About as wide as two characters per row of text are high.</summary>
    public string Text(int index)
    {
        var plane = Plane(index, 0).ToArray();
        var (down, repeat) = Height > 16 ? ((Height + 13) / 14, 1) : (1, 2);
        var across = Height > 16 ? Math.Max(1, down / 2) : 1;
        var lines = Enumerable.Range(0, (Height + down - 1) / down).Select(y => string.Concat(Enumerable.Range(0, (Width + across - 1) / across)
            .Select(x => Cell(Average(plane, y * down, down, x * across, across), repeat))).TrimEnd());
        return string.Join('\n', lines);
    }

    private double Average(double[] plane, int top, int rows, int left, int columns)
    {
        var (sum, count) = (0.0, 0);
        for (var y = top; y < Math.Min(Height, top + rows); y++)
            for (var x = left; x < Math.Min(Width, left + columns); x++) (sum, count) = (sum + plane[y * Width + x], count + 1);
        return sum / count;
    }

    // Two characters have room for the sign.
    private string Cell(double value, int repeat) => !IsSigned ? new string(Shade(Level(value)), repeat)
        : (repeat > 1 ? (value < 0 ? "−" : " ") : "") + Shade((byte)(255 * Math.Min(1, Math.Abs(value) / Math.Max(-low, high))));

    private static char Shade(byte level) => level switch { > 180 => '█', > 90 => '▒', > 30 => '░', _ => ' ' };

    // Ink starts at 0 where there is nothing below it, otherwise at the smallest number.
    private byte Level(double value)
    {
        var ground = Math.Min(0, low);
        return double.IsFinite(value) && high > ground ? (byte)Math.Round(255 * Math.Clamp((value - ground) / (high - ground), 0, 1)) : (byte)0;
    }

    private ArraySegment<double> Plane(int index, int channel) => new(values, (index * Channels + channel) * Height * Width, Height * Width);
}
