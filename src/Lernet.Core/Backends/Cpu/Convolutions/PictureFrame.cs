namespace Lernet.Backends.Cpu;

/// <summary>How a picture lies in memory so that every element of a kernel sees it as the same row of numbers, shifted.</summary>
/// <remarks>
/// The picture stands inside zeros. With a stride of s it is dealt out into s x s smaller pictures, element (r, c) to picture
/// (r mod s, c mod s): what an element of the kernel meets from place to place are then neighbours.
/// </remarks>
/// <param name="Channels">How many planes.</param>
/// <param name="Size">Height and width of the picture.</param>
/// <param name="Margin">Zeros above and to the left.</param>
/// <param name="Padded">Height and width with all zeros around.</param>
/// <param name="Stride">Steps between the places of the kernel.</param>
internal sealed record PictureFrame(int Channels, Pair Size, Pair Margin, Pair Padded, Pair Stride)
{
    // Vectors of the last row may read this far beyond it.
    private const int Slack = 64;

    private readonly int phase = Ceiling(Padded.Height, Stride.Height) * Ceiling(Padded.Width, Stride.Width);

    /// <summary>Numbers from one row to the next.</summary>
    public int Pitch { get; } = Ceiling(Padded.Width, Stride.Width);

    /// <summary>Numbers in all.</summary>
    public int Length => (Channels * Plane) + Slack;

    private int Plane => phase * Stride.Height * Stride.Width;

    /// <summary>Where an element lies, in rows and columns that count the margin.</summary>
    public int At(int channel, int row, int column) =>
        (channel * Plane)
        + (((row % Stride.Height * Stride.Width) + (column % Stride.Width)) * phase)
        + (row / Stride.Height * Pitch) + (column / Stride.Width);

    /// <summary>Puts a picture into a frame whose zeros are there already.</summary>
    public void Fill(ReadOnlySpan<float> picture, Span<float> frame)
    {
        for (var channel = 0; channel < Channels; channel++)
        {
            for (var row = 0; row < Size.Height; row++)
            {
                var source = picture.Slice(((channel * Size.Height) + row) * Size.Width, Size.Width);
                if (Stride.Width == 1) source.CopyTo(frame[At(channel, row + Margin.Height, Margin.Width)..]);
                else Deal(source, frame, At(channel, row + Margin.Height, 0));
            }
        }
    }

    private void Deal(ReadOnlySpan<float> source, Span<float> frame, int start)
    {
        for (var first = 0; first < Math.Min(Stride.Width, source.Length); first++)
        {
            var column = first + Margin.Width;
            var target = start + (column % Stride.Width * phase) + (column / Stride.Width);
            for (var i = first; i < source.Length; i += Stride.Width) frame[target++] = source[i];
        }
    }

    private static int Ceiling(int value, int unit) => (value + unit - 1) / unit;
}
