using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>Adds up what the parts of a batch have given, one after the other, and writes it as weights; counts blocks of filters of all groups.</summary>
/// <param name="plan">Sizes and strips.</param>
/// <param name="table">How sums lie.</param>
/// <param name="groups">How many groups.</param>
/// <param name="parts">For every part and group one table of sums.</param>
/// <param name="count">How many parts.</param>
/// <param name="weights">The gradient, [F, C / groups, K, K′].</param>
internal readonly struct WeightSumLoop(ConvolutionPlan plan, WeightTable table, int groups, Stretch parts, int count, Stretch weights) : ILaneLoop
{
    // Filters in a block: whole vectors at every width.
    private const int Block = 16;

    /// <summary>Blocks of filters in a group.</summary>
    public int Blocks => table.Pitch / Block;

    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var (channels, elements) = (plan.Channels, plan.Elements);
        ref var turned = ref ConvolutionRooms.Mine.Results.For(Block * channels * elements);
        for (var i = from; i < to; i++)
        {
            var (group, filter) = (i / Blocks, i % Blocks * Block);
            var some = Math.Min(Block, plan.Filters - filter);
            ref var sums = ref parts[(group * table.Length) + filter];
            for (var part = 1; part < count; part++) Add<V>(ref sums, ref parts[(((part * groups) + group) * table.Length) + filter]);
            // Filters one below the other, in each the channels of one element beside each other; then the elements of one channel.
            for (var e = 0; e < elements; e++)
            {
                ref var row = ref Unsafe.Add(ref sums, plan.Strips.Row(e, table.Covered) * table.Pitch);
                Turn.Run(ref row, table.Pitch, ref Unsafe.Add(ref turned, e * channels), elements * channels, channels, some);
            }
            for (var f = 0; f < some; f++)
            {
                var length = channels * elements;
                Turn.Run(ref Unsafe.Add(ref turned, f * length), channels, ref weights[((group * plan.Filters) + filter + f) * length], elements, elements, channels);
            }
        }
    }

    private void Add<V>(ref float sums, ref float part) where V : struct, ILanes<V>
    {
        for (nuint row = 0; row < (nuint)table.Length; row += (nuint)table.Pitch)
        {
            for (nuint f = 0; f < Block; f += (nuint)V.Count) (V.Load(ref sums, row + f) + V.Load(ref part, row + f)).Store(ref sums, row + f);
        }
    }
}
