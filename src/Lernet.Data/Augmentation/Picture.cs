namespace Lernet.Data;

/// <summary>One picture, [C, H, W], and what can be done to it: each method returns a new picture of the same size.</summary>
/// <remarks>Brightness runs from 0 (dark) to <see cref="White"/>; three channels are red, green and blue.</remarks>
public sealed partial class Picture
{
    private readonly float[] values;

    private Picture(float[] values, int channels, int height, int width, double white)
    {
        (this.values, Channels, Height, Width, White) = (values, channels, height, width, white);
    }

    /// <summary>Reads a tensor as a picture; the numbers are copied.</summary>
    /// <param name="image">[H, W] or [C, H, W].</param>
    /// <param name="white">The number that stands for full brightness, above 0: 1, 16, 255, ….</param>
    /// <exception cref="DataSetException">The shape is not that of a picture, or white is not a positive number.</exception>
    public static Picture From(Tensor image, double white = 1)
    {
        if (image.Rank is not (2 or 3)) throw DataSetException.NotPictures("picture", image.Shape, "[H, W] or [C, H, W]");
        Guard.Positive("picture", "white", white);
        return new(image.ToArray(), image.Rank == 3 ? image.Shape[0] : 1, image.Shape[-2], image.Shape[-1], white);
    }

    /// <summary>The number of colour channels: 1 for grey, 3 for red, green and blue.</summary>
    public int Channels { get; }

    /// <summary>Rows of pixels.</summary>
    public int Height { get; }

    /// <summary>Pixels per row.</summary>
    public int Width { get; }

    /// <summary>The number that stands for full brightness.</summary>
    public double White { get; }

    /// <summary>The brightness of all pixels, channel by channel, row by row.</summary>
    public ReadOnlySpan<float> Values => values;

    /// <summary>The brightness of one pixel in one channel.</summary>
    public float this[int channel, int row, int column] => values[(((channel * Height) + row) * Width) + column];

    /// <summary>The picture as a tensor, [C, H, W].</summary>
    public Tensor ToTensor() => Tensor.From(values, Channels, Height, Width);

    /// <summary>A function of each brightness.</summary>
    public Picture Map(Func<float, float> function) => With(Array.ConvertAll(values, value => function(value)));

    /// <summary>Size and channels.</summary>
    public override string ToString() => $"picture {Height} × {Width}, {Channels} {(Channels == 1 ? "channel" : "channels")}";

    internal static Picture Of(ReadOnlySpan<float> values, int channels, int height, int width, double white) =>
        new(values.ToArray(), channels, height, width, white);

    internal Picture With(float[] other) => new(other, Channels, Height, Width, White);

    private int Plane => Height * Width;
}
