namespace Lernet.Backends.Cpu;

/// <summary>What the elements of a kernel see in a picture whose channels lie side by side: strips of neighbours.</summary>
/// <remarks>The channels of elements beside each other are neighbours too, unless the kernel is stretched.</remarks>
internal sealed class WeightStrips
{
    private readonly int channels, inStrip;

    public WeightStrips(int channels, Pair padded, Pair kernel, Pair output, int filters, Convolution settings)
    {
        (this.channels, inStrip, Pitch) = (channels, settings.Dilation.Width == 1 ? kernel.Width : 1, padded.Width * channels);
        Neighbours = inStrip * channels;
        Length = padded.Height * Pitch;
        StepX = settings.Stride.Width * channels;
        var starts = new List<int>();
        for (var element = 0; element < kernel.Height * kernel.Width; element += inStrip)
        {
            var (row, column) = Math.DivRem(element, kernel.Width);
            starts.Add((row * settings.Dilation.Height * Pitch) + (column * settings.Dilation.Width * channels));
        }
        Starts = [.. starts];
        Seen = [.. Enumerable.Range(0, output.Height).Select(row => row * settings.Stride.Height * Pitch)];
        Gradients = [.. Enumerable.Range(0, output.Height).Select(row => row * output.Width * filters)];
    }

    /// <summary>Numbers of a picture with the zeros around it.</summary>
    public int Length { get; }

    /// <summary>Numbers from one of its rows to the next.</summary>
    public int Pitch { get; }

    /// <summary>Where strips start for the first place.</summary>
    public int[] Starts { get; }

    /// <summary>Numbers of a strip, one for each weight of a filter.</summary>
    public int Neighbours { get; }

    /// <summary>For each row of places the steps to what strips see there.</summary>
    public int[] Seen { get; }

    /// <summary>For each row of places the steps to the filters' gradients.</summary>
    public int[] Gradients { get; }

    /// <summary>The step along a row from place to place.</summary>
    public int StepX { get; }

    /// <summary>Where sums for an element of the kernel start, for its first channel and the first filter.</summary>
    public int Start(int element, WeightTable table) => (element / inStrip * table.Strip) + (element % inStrip * channels);
}
