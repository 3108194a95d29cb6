using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>Adds up what the parts of a batch have given, one after the other, and brings it from positions to weights;
/// counts the filters of all groups.</summary>
/// <param name="plan">The sizes.</param>
/// <param name="table">How sums lie.</param>
/// <param name="groups">How many groups.</param>
/// <param name="parts">For every part and group one table of sums.</param>
/// <param name="count">How many parts.</param>
/// <param name="weights">The gradient, [F, C / groups, 3, 3].</param>
internal readonly struct WinogradWeightSumLoop(
    WinogradPlan plan, WinogradTable table, int groups, Stretch parts, int count, Stretch weights) : ILaneLoop
{
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        ref var elements = ref ConvolutionRooms.Mine.Results.For(WinogradPlan.Elements * plan.PitchX);
        for (var i = from; i < to; i++)
        {
            var (group, filter) = Math.DivRem(i, plan.Filters);
            var first = (group * table.Length) + (filter * plan.PitchX);
            for (var part = 1; part < count; part++) Add<V>(ref parts[first], ref parts[first + (part * groups * table.Length)]);
            WinogradKernelTransforms.Weights<V>(ref parts[first], table.Step, ref elements, plan.PitchX, plan.PitchX);
            ref var kernel = ref weights[i * plan.Channels * WinogradPlan.Elements];
            Turn.Run(ref elements, plan.PitchX, ref kernel, WinogradPlan.Elements, WinogradPlan.Elements, plan.Channels);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add<V>(ref float sums, ref float part) where V : struct, ILanes<V>
    {
        for (var position = 0; position < WinogradPlan.Positions; position++)
        {
            var start = (nuint)(position * table.Step);
            for (var c = start; c < start + (nuint)plan.PitchX; c += (nuint)V.Count) (V.Load(ref sums, c) + V.Load(ref part, c)).Store(ref sums, c);
        }
    }
}
