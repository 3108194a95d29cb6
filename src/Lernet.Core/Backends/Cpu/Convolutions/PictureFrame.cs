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
    // Vectors of the last row may read this far beyond it.
    private const int Slack = 64;

    private readonly int phase = Ceiling(Padded.Height, Stride.Height) * Ceiling(Padded.Width, Stride.Width);

    /// <summary>Which of the small pictures anyone looks at.</summary>
    public required bool[] Seen { get; init; }

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
    /// <param name="picture">[C, H, W].</param>
    /// <param name="frame">Of this <see cref="Length"/>.</param>
    public void Fill<V>(Span<float> picture, Span<float> frame) where V : struct, ILanes<V>
    {
        if (picture.IsEmpty) return;
        for (var channel = 0; channel < Channels; channel++)
        {
            ref var source = ref picture[channel * Size.Height * Size.Width];
            if (Stride.Width == 1 && Stride.Height == 1)
            {
                RowCopy.Dense<V>(ref source, Size.Width, ref frame[At(channel, Margin.Height, Margin.Width)], Pitch, Size);
                continue;
            }
            for (var row = 0; row < Size.Height; row++)
            {
                var part = (row + Margin.Height) % Stride.Height * Stride.Width;
                if (!Seen.AsSpan(part, Stride.Width).Contains(true)) continue;
                Deal(ref Unsafe.Add(ref source, row * Size.Width), frame[At(channel, row + Margin.Height, 0)..], Seen.AsSpan(part));
            }
        }
    }

    // The columns of a row, by what is left over when they are divided by the stride.
    private void Deal(ref float row, Span<float> frame, ReadOnlySpan<bool> seen)
    {
        if (Stride.Width == 2)
        {
            ref var even = ref frame[(Margin.Width % 2 * phase) + (Margin.Width / 2)];
            ref var odd = ref frame[((Margin.Width + 1) % 2 * phase) + ((Margin.Width + 1) / 2)];
            RowCopy.Halve(ref row, Size.Width, ref even, ref odd);
            return;
        }
        for (var first = 0; first < Math.Min(Stride.Width, Size.Width); first++)
        {
            var column = first + Margin.Width;
            if (!seen[column % Stride.Width]) continue;
            ref var target = ref frame[(column % Stride.Width * phase) + (column / Stride.Width)];
            for (var i = first; i < Size.Width; i += Stride.Width, target = ref Unsafe.Add(ref target, 1)) target = Unsafe.Add(ref row, i);
        }
    }

    private static int Ceiling(int value, int unit) => (value + unit - 1) / unit;
}
