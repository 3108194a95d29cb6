namespace Lernet.Backends.Cpu;

/// <summary>Brings kernels to the positions of tiles; counts the channels of all groups.</summary>
/// <param name="plan">The sizes.</param>
/// <param name="bank">The weights: channel after channel, element after element, the filters side by side.</param>
/// <param name="isTurned">Whether kernels are turned by 180°.</param>
/// <param name="kernels">For each group and position the kernels, channel after channel.</param>
internal readonly struct WinogradKernelLoop(WinogradPlan plan, Stretch bank, bool isTurned, Stretch kernels) : ILaneLoop
{
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        for (var i = from; i < to; i++)
        {
            var (group, channel) = Math.DivRem(i, plan.Channels);
            ref var first = ref bank[((i * WinogradPlan.Elements) + (isTurned ? WinogradPlan.Elements - 1 : 0)) * plan.PitchY];
            ref var placed = ref kernels[(group * WinogradPlan.Positions * plan.StepKernels) + (channel * plan.PitchY)];
            WinogradKernelTransforms.Kernel<V>(ref first, isTurned ? -plan.PitchY : plan.PitchY, ref placed, plan.StepKernels, plan.PitchY);
        }
    }
}
