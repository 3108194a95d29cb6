using Lernet.Ilgpu.Layout;

namespace Lernet.Ilgpu.Convolutions;

/// <summary>Pictures [N, C, places] read as a matrix with a row for each channel and a column for each place of each example.</summary>
/// <param name="channels">C.</param>
/// <param name="places">The places of a plane.</param>
internal readonly struct Planes(int channels, Divisor places)
{
    public int Place(int start, int channel, int column)
    {
        var (example, place) = places.Split(column);
        return start + (((example * channels) + channel) * places.Size) + place;
    }
}
