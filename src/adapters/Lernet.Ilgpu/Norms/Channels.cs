using Lernet.Ilgpu.Layout;

namespace Lernet.Ilgpu.Norms;

/// <summary>Pictures [N, C, places] as a row of numbers for each channel.</summary>
/// <param name="channels">C.</param>
/// <param name="examples">N.</param>
/// <param name="places">The places of a plane.</param>
internal readonly struct Channels(int channels, int examples, Divisor places)
{
    public int Number => channels;

    /// <summary>The numbers of a channel.</summary>
    public int Count => examples * places.Size;

    /// <summary>Where the number of a channel's row lies.</summary>
    public int Place(int channel, int number)
    {
        var (example, place) = places.Split(number);
        return (((example * channels) + channel) * places.Size) + place;
    }

    /// <summary>Whose number lies at a place.</summary>
    public int Channel(int place) => places.Split(place).Whole % channels;
}
