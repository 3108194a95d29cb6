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
        var length = plan.Channels * plan.Elements;
        ref var sums = ref ConvolutionRooms.Mine.Results.For(Block * length);
        for (var i = from; i < to; i++)
        {
            var (group, filter) = (i / Blocks, i % Blocks * Block);
            var first = (group * plan.Filters) + filter;
            for (var element = 0; element < plan.Elements; element++)
            {
                ref var row = ref parts[(group * table.Length) + (plan.Strips.Row(element, table.Covered) * table.Pitch) + filter];
                for (var channel = 0; channel < plan.Channels; channel++, row = ref Unsafe.Add(ref row, table.Pitch))
                {
                    Add<V>(ref row, ref Unsafe.Add(ref sums, ((channel * plan.Elements) + element) * Block));
                }
            }
            Turn.Run(ref sums, Block, ref weights[first * length], length, length, Math.Min(Block, plan.Filters - filter));
        }
    }

    private void Add<V>(ref float part, ref float sums) where V : struct, ILanes<V>
    {
        for (nuint f = 0; f < Block; f += (nuint)V.Count)
        {
            var sum = V.Load(ref part, f);
            for (var i = 1; i < count; i++) sum += V.Load(ref part, (nuint)(i * groups * table.Length) + f);
            sum.Store(ref sums, f);
        }
    }
}
