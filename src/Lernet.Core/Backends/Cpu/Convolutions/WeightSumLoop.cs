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
    // Filters in a block: whole lines of the cache.
    private const int Block = 16;

    /// <summary>Blocks of filters in a group.</summary>
    public int Blocks => (plan.Filters + Block - 1) / Block;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var (channels, elements) = (plan.Channels, plan.Elements);
        ref var turned = ref ConvolutionRooms.Mine.Results.For(Block * channels * elements);
        for (var i = from; i < to; i++)
        {
            var (group, filter) = (i / Blocks, i % Blocks * Block);
            var (first, some) = (group * table.Length, Math.Min(Block, plan.Filters - filter));
            for (var part = 1; part < count; part++) Add<V>(ref parts[first], ref parts[first + (part * groups * table.Length)], filter, some);
            // Filters side by side, for each element of each channel; then below each other.
            for (var element = 0; element < elements; element++)
            {
                ref var sums = ref parts[first + plan.Strips.Start(element, table) + (filter * table.Pitch)];
                Turn.Run(ref sums, table.Pitch, ref Unsafe.Add(ref turned, element * Block), elements * Block, some, channels);
            }
            var length = channels * elements;
            Turn.Run(ref turned, Block, ref weights[((group * plan.Filters) + filter) * length], length, length, some);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add<V>(ref float sums, ref float part, int filter, int some) where V : struct, ILanes<V>
    {
        for (var strip = 0; strip < table.Length; strip += table.Strip)
        {
            var (from, to) = ((nuint)(strip + (filter * table.Pitch)), (nuint)(strip + ((filter + some) * table.Pitch)));
            for (var j = from; j < to; j += (nuint)V.Count) (V.Load(ref sums, j) + V.Load(ref part, j)).Store(ref sums, j);
        }
    }
}
