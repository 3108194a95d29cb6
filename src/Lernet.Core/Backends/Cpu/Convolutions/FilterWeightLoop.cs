using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lernet.Backends.Cpu;

/// <summary>The gradient of all weights from several pictures: for each filter, channel and element a sum over all places; counts pictures.</summary>
/// <param name="plan">Sizes and strips.</param>
/// <param name="table">How sums lie.</param>
/// <param name="groups">How many groups.</param>
/// <param name="x">The inputs.</param>
/// <param name="y">The gradient of the outputs.</param>
/// <param name="parts">For every part of the work and group one table of sums, zero at first.</param>
/// <param name="grain">Pictures in a part.</param>
internal readonly struct FilterWeightLoop(
    ConvolutionPlan plan, WeightTable table, int groups, Stretch x, Stretch y, Stretch parts, int grain) : ILaneLoop
{
    // What the sums read stays in the first cache while all of them read it.
    private const int CacheElements = 6 * 1024;

    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var (strips, size, plane) = (plan.Strips, plan.Picture, plan.Output.Height * plan.Output.Width);
        var (places, length) = (size.Height * size.Width, strips.Length + table.Pitch);
        ref var seen = ref ConvolutionRooms.Mine.Frame.For(length);
        ref var met = ref ConvolutionRooms.Mine.Results.For((plane * plan.Filters) + FilterTile.Beyond);
        MemoryMarshal.CreateSpan(ref seen, length).Clear();
        for (var i = from * groups; i < to * groups; i++)
        {
            for (var row = 0; row < size.Height; row++)
            {
                ref var start = ref Unsafe.Add(ref seen, ((row + plan.Padding.Height) * strips.Pitch) + (plan.Padding.Width * plan.Channels));
                Turn.Run(ref x[(i * plan.Channels * places) + (row * size.Width)], places, ref start, plan.Channels, plan.Channels, size.Width);
            }
            Turn.Run(ref y[i * plan.Filters * plane], plane, ref met, plan.Filters, plan.Filters, plane);
            Add<V>(ref seen, ref met, ref parts[((from / grain * groups) + (i % groups)) * table.Length]);
        }
    }

    // A few rows of places after the other.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add<V>(ref float seen, ref float met, ref float sums) where V : struct, ILanes<V>
    {
        var (strips, output, vectors) = (plan.Strips, plan.Output, FilterLanes.Vectors(plan.Strips.Neighbours));
        var rows = Math.Max(1, CacheElements / (output.Width * (plan.Filters + strips.StepX)));
        for (var first = 0; first < output.Height; first += rows)
        {
            var sum = new FilterSum(strips.Gradients, strips.Seen, first, Math.Min(rows, output.Height - first), output.Width, plan.Filters, strips.StepX);
            for (int vector = 0, some; vector < vectors; vector += some)
            {
                some = TileRow.Vectors(vectors - vector);
                var row = new TileRow(plan.Filters, some, V.Count);
                for (var s = 0; s < strips.Starts.Length; s++)
                {
                    ref var strip = ref Unsafe.Add(ref seen, strips.Starts[s] + (vector * V.Count));
                    ref var part = ref Unsafe.Add(ref sums, (s * table.Strip) + (vector * V.Count));
                    row.Run<V, StepOne>(ref met, ref strip, sum, ref part, table.Pitch, ref part, table.Pitch);
                }
            }
        }
    }
}
