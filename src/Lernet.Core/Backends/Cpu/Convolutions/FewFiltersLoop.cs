using System.Buffers;
using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>The work of <see cref="FilterWeightLoop"/> where filters would not fill a vector: neighbouring places do.</summary>
/// <param name="plan">Sizes and taps.</param>
/// <param name="table">How sums lie.</param>
/// <param name="groups">How many groups.</param>
/// <param name="x">The inputs.</param>
/// <param name="y">The gradient of the outputs.</param>
/// <param name="parts">For every part of the work and group one table of sums, zero at first.</param>
/// <param name="grain">Pictures in a part.</param>
internal readonly struct FewFiltersLoop(
    ConvolutionPlan plan, WeightTable table, int groups, Stretch x, Stretch y, Stretch parts, int grain) : ILaneLoop
{
    // What is laid out together should stay in the second cache.
    private const int CacheElements = 160 * 1024;


    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var places = (plan.Dealt[0].Places.Span(plan.DealtFrame.Pitch) + V.Count - 1) / V.Count * V.Count;
        var rows = (plan.Filters + FewFiltersTile.Filters<V>() - 1) / FewFiltersTile.Filters<V>() * FewFiltersTile.Filters<V>();
        var (frame, gradient) = (plan.DealtFrame.Length, rows * places);
        var together = Math.Clamp(CacheElements / (frame + gradient), 1, Math.Max(1, to - from));
        var seen = ArrayPool<float>.Shared.Rent(together * frame);
        var met = ArrayPool<float>.Shared.Rent(together * gradient);
        seen.AsSpan(0, together * frame).Clear();
        met.AsSpan(0, together * gradient).Clear();
        for (var group = 0; group < groups; group++)
        {
            var sums = parts.Span(((from / grain * groups) + group) * table.Length, table.Length);
            for (var picture = from; picture < to; picture += together)
            {
                var count = Math.Min(together, to - picture);
                for (var i = 0; i < count; i++) Lay<V>(((picture + i) * groups) + group, seen.AsSpan(i * frame), met.AsSpan(i * gradient), places);
                Add<V>(met, gradient, places, seen, frame, count, sums);
            }
        }
        ArrayPool<float>.Shared.Return(met);
        ArrayPool<float>.Shared.Return(seen);
    }

    private void Lay<V>(int picture, Span<float> seen, Span<float> met, int places) where V : struct, ILanes<V>
    {
        var size = plan.Picture;
        var (taken, plane) = (plan.Channels * size.Height * size.Width, plan.Output.Height * plan.Output.Width);
        plan.DealtFrame.Fill<V>(x.Span(picture * taken, taken), seen);
        for (var filter = 0; filter < plan.Filters; filter++)
        {
            plan.Dealt[0].Places.Gather<V>(y.Span(((picture * plan.Filters) + filter) * plane, plane), ref met[filter * places], plan.DealtFrame.Pitch);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add<V>(float[] met, int gradient, int places, float[] seen, int frame, int pictures, Span<float> sums) where V : struct, ILanes<V>
    {
        var (count, high) = (plan.Channels * plan.Elements, FewFiltersTile.Filters<V>());
        Span<int> some = stackalloc int[FewFiltersTile.Taps];
        Span<float> tile = stackalloc float[high * FewFiltersTile.Taps];
        for (var filter = 0; filter < plan.Filters; filter += high)
        {
            for (var tap = 0; tap < count; tap += FewFiltersTile.Taps)
            {
                for (var t = 0; t < FewFiltersTile.Taps; t++) some[t] = Place(Math.Min(tap + t, count - 1));
                FewFiltersTile.Run<V>(ref met[filter * places], places, gradient, ref seen[0], some, frame, pictures, places, tile);
                for (var t = 0; t < Math.Min(FewFiltersTile.Taps, count - tap); t++)
                {
                    var (channel, element) = Math.DivRem(tap + t, plan.Elements);
                    var start = plan.Strips.Start(element, table) + channel;
                    for (var f = 0; f < Math.Min(high, plan.Filters - filter); f++)
                    {
                        sums[start + ((filter + f) * table.Pitch)] += tile[(f * FewFiltersTile.Taps) + t];
                    }
                }
            }
        }
    }

    private int Place(int tap)
    {
        var (channel, element) = Math.DivRem(tap, plan.Elements);
        return (channel * plan.DealtFrame.Plane) + plan.DealtPlaces[element];
    }
}
