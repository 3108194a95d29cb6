namespace Lernet.Backends.Cpu;

/// <summary>What one sum runs over: channels and elements of a kernel, as strips of equal steps.</summary>
/// <param name="Places">Where strips start in the frame, from the place of the result.</param>
/// <param name="Order">Which weights they start with, counted channel after channel and in each element after element.</param>
/// <param name="Count">Steps along a strip.</param>
/// <param name="StepX">The step in the frame.</param>
/// <param name="StepOrder">The step between weights.</param>
/// <param name="Pitch">Numbers from one row of filters to the next where filters are side by side.</param>
internal sealed record Taps(int[] Places, int[] Order, int Count, int StepX, int StepOrder, int Pitch)
{
    /// <summary>Where strips start in weights with the filters side by side.</summary>
    public int[] Weights { get; } = [.. Order.Select(order => order * Pitch)];

    /// <summary>Whether a strip has an element of the kernel for every channel, and not a row of the kernel.</summary>
    public bool IsOfChannels { get; private init; }

    /// <summary>Strips that are as long as can be: of the channels of an element, or of the elements of a row.</summary>
    /// <param name="elements">Elements and their places for the first channel.</param>
    /// <param name="kernel">Height and width of the whole kernel.</param>
    /// <param name="channels">How many channels.</param>
    /// <param name="plane">Steps in the frame from channel to channel.</param>
    /// <param name="filters">Results of a group.</param>
    public static Taps Of(IReadOnlyList<(int Element, int Place)> elements, Pair kernel, int channels, int plane, int filters)
    {
        var (all, pitch) = (kernel.Height * kernel.Width, FilterLanes.Pitch(filters));
        if (channels < kernel.Width && elements.Count == all && Step(elements, kernel.Width) is { } step)
        {
            var starts = from channel in Enumerable.Range(0, channels) from row in Enumerable.Range(0, kernel.Height)
                select (Place: (channel * plane) + elements[row * kernel.Width].Place, Order: (channel * all) + (row * kernel.Width));
            return new([.. starts.Select(s => s.Place)], [.. starts.Select(s => s.Order)], kernel.Width, step, 1, pitch);
        }
        return new([.. elements.Select(e => e.Place)], [.. elements.Select(e => e.Element)], channels, plane, all, pitch) { IsOfChannels = true };
    }

    // The step from element to element of a row, if there is one.
    private static int? Step(IReadOnlyList<(int Element, int Place)> elements, int width)
    {
        var step = elements[1].Place - elements[0].Place;
        return Enumerable.Range(1, elements.Count - 1).All(i => i % width == 0 || elements[i].Place - elements[i - 1].Place == step) ? step : null;
    }
}
