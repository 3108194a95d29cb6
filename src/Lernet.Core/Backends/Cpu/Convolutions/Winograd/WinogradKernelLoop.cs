namespace Lernet.Backends.Cpu;

/// <summary>Brings kernels to the positions of tiles; counts the channels of all groups.</summary>
/// <param name="plan">The sizes.</param>
/// <param name="bank">The weights: channel after channel, element after element, the filters side by side.</param>
/// <param name="isTurned">Whether kernels are turned by 180°.</param>
/// <param name="kernels">Where they go.</param>
internal readonly struct WinogradKernelLoop(WinogradPlan plan, Stretch bank, bool isTurned, WinogradKernels kernels) : ILaneLoop
{
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var next = isTurned ? -kernels.Pitch : kernels.Pitch;
        for (var i = from; i < to; i++)
        {
            var (group, channel) = Math.DivRem(i, plan.Channels);
            ref var first = ref bank[((i * WinogradPlan.Elements) + (isTurned ? WinogradPlan.Elements - 1 : 0)) * kernels.Pitch];
            WinogradTransforms.Kernel<V>(ref first, next, ref kernels.At(group, 0, channel), kernels.Step, kernels.Pitch);
        }
    }
}
