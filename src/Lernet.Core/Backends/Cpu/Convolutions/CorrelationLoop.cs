using System.Buffers;

namespace Lernet.Backends.Cpu;

/// <summary>A product of a convolution with few filters, for several pictures and groups; counts pictures times groups.</summary>
/// <param name="frame">How a group's channels of the source are laid out.</param>
/// <param name="views">What the results see, and where they are.</param>
/// <param name="banks">The weights, for each view those of one group after the other.</param>
/// <param name="groups">How many groups.</param>
/// <param name="source">The pictures.</param>
/// <param name="target">The results.</param>
/// <param name="rows">Channels of a group in the target.</param>
/// <param name="plane">Numbers in a plane of the target.</param>
internal readonly struct CorrelationLoop(
    PictureFrame frame, KernelView[] views, FilterBank[] banks, int groups, Stretch source, Stretch target, int rows, int plane) : ILaneLoop
{
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var laid = ArrayPool<float>.Shared.Rent(frame.Length);
        laid.AsSpan(0, frame.Length).Clear();
        var (taken, made) = (frame.Channels * frame.Size.Height * frame.Size.Width, rows * plane);
        for (var i = from; i < to; i++)
        {
            frame.Fill<V>(source.Span(i * taken, taken), laid);
            for (var view = 0; view < views.Length; view++)
            {
                var (taps, places) = views[view];
                var sum = new FilterSum(taps.Places, taps.Weights, 0, taps.Places.Length, taps.Count, taps.StepX, 0);
                Correlation.Run<V>(banks[(view * groups) + (i % groups)], sum, laid, frame.Pitch, places, target.Span(i * made, made), plane);
            }
        }
        ArrayPool<float>.Shared.Return(laid);
    }
}
