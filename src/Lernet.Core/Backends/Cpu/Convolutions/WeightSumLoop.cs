using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>Adds up what the parts of a batch have given, one after the other, and writes it as weights; counts groups.</summary>
internal readonly struct WeightSumLoop(ConvolutionPlan plan, int groups, float[] parts, int count, float[] weights, int start) : ILaneLoop
{
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var table = new WeightTable(plan);
        var length = plan.Filters * plan.Forward.Count;
        if (length == 0) return;
        for (var group = from; group < to; group++)
        {
            var sums = parts.AsSpan(group * table.Length, table.Length);
            for (var part = 1; part < count; part++)
            {
                Row<V>.Zip(default(AddZip), sums, parts.AsSpan(((part * groups) + group) * table.Length, table.Length), sums);
            }
            Turn.Run(ref sums[0], table.Pitch, ref weights[start + (group * length)], plan.Forward.Count, plan.Forward.Count, plan.Filters);
        }
    }
}
