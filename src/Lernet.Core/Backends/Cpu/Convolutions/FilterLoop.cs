using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lernet.Backends.Cpu;

/// <summary>A product of a convolution with vectors of filters, for several pictures and groups; counts pictures times groups.</summary>
/// <param name="frame">How a group's channels of the source are laid out.</param>
/// <param name="everySecond">Whether places along a row are two numbers apart in the frame, and not neighbours.</param>
/// <param name="views">What the results see, and where they are.</param>
/// <param name="size">Height and width of the target.</param>
/// <param name="weights">The weights.</param>
/// <param name="bank">The same with the filters side by side.</param>
/// <param name="bias">What is added, a row of filters for each group.</param>
/// <param name="source">The pictures.</param>
/// <param name="target">The results.</param>
internal readonly struct FilterLoop(
    PictureFrame frame, bool everySecond, KernelView[] views, Pair size, ProductWeights weights,
    Stretch bank, Stretch bias, Stretch source, Stretch target) : ILaneLoop
{
    // Weights that one run over a picture uses stay in the first cache.
    private const int CacheElements = 5 * 1024;

    private readonly int pitch = FilterLanes.Pitch(weights.Filters), filters = weights.Filters, groups = weights.Groups;

    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var across = Across<V>();
        var (taken, plane) = (frame.Channels * frame.Size.Height * frame.Size.Width, size.Height * size.Width);
        var laid = MemoryMarshal.CreateSpan(ref ConvolutionRooms.Mine.Frame.For(frame.Length), frame.Length);
        ref var results = ref ConvolutionRooms.Mine.Results.For(size.Height * across * pitch);
        laid.Clear();
        // Results that see nothing stay 0.
        if (views.Length > 1) MemoryMarshal.CreateSpan(ref results, size.Height * across * pitch).Clear();
        for (var i = from; i < to; i++)
        {
            frame.Fill<V>(source.Span(i * taken, taken), laid);
            for (int vector = 0, some; vector * V.Count < filters; vector += some)
            {
                some = TileRow.Vectors(FilterLanes.Vectors(filters) - vector);
                Block<V>(laid, i % groups, vector * V.Count, some, ref results, across);
            }
            // Rows without anything between them are one.
            var (rows, width) = across == size.Width ? (1, plane) : (size.Height, size.Width);
            for (var row = 0; row < rows; row++)
            {
                Turn.Run(ref Unsafe.Add(ref results, row * across * pitch), pitch, ref target[(i * filters * plane) + (row * width)], plane, width, filters);
            }
        }
    }

    // Places in a row of the results, those included that tiles compute beyond its end.
    private int Across<V>() where V : struct, ILanes<V>
    {
        var most = size.Width;
        foreach (var (_, places) in views)
        {
            for (var vectors = 1; vectors <= 3; vectors++) most = Math.Max(most, new TileRow(places.Size.Width, vectors, V.Count).Covered * places.Step.Width);
        }
        return most;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Block<V>(Span<float> laid, int group, int filter, int vectors, ref float results, int across) where V : struct, ILanes<V>
    {
        ref var begin = ref bias[(group * pitch) + filter];
        foreach (var (taps, places) in views)
        {
            if (taps.Places.Length == 0) continue;
            var row = new TileRow(places.Size.Width, vectors, V.Count);
            var parts = taps.IsOfChannels ? 1 + (taps.Places.Length * taps.Count * vectors * V.Count / CacheElements) : 1;
            var part = Math.Max(1, (taps.Count + parts - 1) / parts);
            var step = (nint)places.Step.Width * pitch;
            for (var channel = 0; channel == 0 || (channel < taps.Count && taps.IsOfChannels); channel += part)
            {
                var count = Math.Min(part, taps.Count - channel);
                var sum = new FilterSum(taps.Places, taps.Weights, 0, taps.Places.Length, count, taps.StepX, taps.StepOrder * pitch);
                ref var w = ref bank[(((group * frame.Channels) + channel) * weights.Turned) + filter];
                for (var i = 0; i < places.Size.Height; i++)
                {
                    ref var x = ref laid[(channel * frame.Plane) + (i * frame.Pitch)];
                    ref var y = ref Unsafe.Add(ref results, ((((places.First.Height + (i * places.Step.Height)) * across) + places.First.Width) * pitch) + filter);
                    ref var start = ref channel == 0 ? ref begin : ref y;
                    if (!everySecond) row.Run<V, StepOne>(ref x, ref w, sum, ref start, channel == 0 ? 0 : step, ref y, step);
                    else row.Run<V, StepTwo>(ref x, ref w, sum, ref start, channel == 0 ? 0 : step, ref y, step);
                }
            }
        }
    }
}
