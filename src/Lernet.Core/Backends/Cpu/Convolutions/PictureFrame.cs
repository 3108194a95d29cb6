using System.Runtime.CompilerServices;

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
    // Vectors and tiles of the last row may read this far beyond it.
    private const int Slack = 64;

    private readonly int phase = Ceiling(Padded.Height, Stride.Height) * Ceiling(Padded.Width, Stride.Width);

    /// <summary>Which of the small pictures anyone looks at.</summary>
    public required bool[] Seen { get; init; }

    /// <summary>Numbers from one row to the next.</summary>
    public int Pitch { get; } = Ceiling(Padded.Width, Stride.Width);

    /// <summary>Numbers in all.</summary>
    public int Length => (Channels * Plane) + Slack;

    /// <summary>Numbers from one channel to the next.</summary>
    public int Plane => phase * Stride.Height * Stride.Width;

    /// <summary>Where an element lies, in rows and columns that count the margin.</summary>
    public int At(int channel, int row, int column) =>
        (channel * Plane)
        + (((row % Stride.Height * Stride.Width) + (column % Stride.Width)) * phase)
        + (row / Stride.Height * Pitch) + (column / Stride.Width);

    /// <summary>Puts a picture into a frame whose zeros are there already.</summary>
    /// <param name="picture">[C, H, W].</param>
    /// <param name="frame">Of this <see cref="Length"/>.</param>
    public void Fill<V>(Span<float> picture, Span<float> frame) where V : struct, ILanes<V>
    {
        if (picture.IsEmpty) return;
        for (var first = 0; first < Math.Min(Stride.Height, Size.Height); first++)
        {
            var row = first + Margin.Height;
            var seen = Seen.AsSpan(row % Stride.Height * Stride.Width, Stride.Width);
            if (seen.Contains(true)) Deal<V>(picture[(first * Size.Width)..], frame[At(0, row, 0)..], seen, Ceiling(Size.Height - first, Stride.Height));
        }
    }

    // Some rows of all channels; their columns by what is left over when they are divided by the stride.
    private void Deal<V>(Span<float> rows, Span<float> frame, ReadOnlySpan<bool> seen, int height) where V : struct, ILanes<V>
    {
        var (pitch, channel) = (Stride.Height * Size.Width, Size.Height * Size.Width);
        for (var first = 0; first < Math.Min(Stride.Width, Size.Width); first++)
        {
            if (!seen[(first + Margin.Width) % Stride.Width]) continue;
            var (size, start) = (new Pair(height, Ceiling(Size.Width - first, Stride.Width)), Dealt(first));
            for (var c = 0; c < Channels; c++)
            {
                ref var source = ref rows[c * channel];
                ref var target = ref frame[(c * Plane) + start];
                if (Stride.Width == 1) RowCopy.Dense<V>(ref source, pitch, ref target, Pitch, size);
                else if (Stride.Width == 2) RowCopy.Half(ref source, pitch, first, ref target, Pitch, size with { Width = Size.Width });
                else RowCopy.Pick(ref Unsafe.Add(ref source, first), pitch, Stride.Width, ref target, Pitch, size);
            }
        }
    }

    // Where a column of the picture lies in its small picture.
    private int Dealt(int column) => ((column + Margin.Width) % Stride.Width * phase) + ((column + Margin.Width) / Stride.Width);

    private static int Ceiling(int value, int unit) => (value + unit - 1) / unit;
}
