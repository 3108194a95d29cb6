using ILGPU;
using Lernet.Ilgpu.Running;

namespace Lernet.Ilgpu.Norms;

/// <summary>How many numbers, their mean and the sum of squares around it, for each channel and each part of its numbers.</summary>
/// <remarks>Sums are taken around the first number of a part, so that no digits cancel. A part takes every so-manieth number: neighbouring
/// threads read neighbours.</remarks>
/// <param name="channels">How channels lie.</param>
/// <param name="parts">The parts of each.</param>
/// <param name="x">[N, C, places].</param>
/// <param name="y">[3, parts, C].</param>
internal readonly struct MomentsKernel(Channels channels, int parts, ArrayView<float> x, ArrayView<float> y) : IElementKernel
{
    public void Run(int thread)
    {
        var (channel, part) = (thread / parts, thread % parts);
        var near = x[channels.Place(channel, part)];
        var (count, sum, squares) = (0, 0f, 0f);
        for (var i = part; i < channels.Count; i += parts)
        {
            var distance = x[channels.Place(channel, i)] - near;
            count++;
            sum += distance;
            squares += distance * distance;
        }
        new Moments(count, near + (sum / count), squares - (sum * sum / count)).Store(y, (part * channels.Number) + channel, parts * channels.Number);
    }
}
