namespace Lernet.Backends.Cpu;

/// <summary>Kernels at the positions of tiles: for each group and position, channel after channel, the filters side by side.</summary>
internal readonly struct WinogradKernels
{
    private readonly Stretch values;

    public WinogradKernels(WinogradPlan plan, int groups)
    {
        Pitch = FilterLanes.Pitch(plan.Filters);
        Step = (plan.Channels * Pitch) + WinogradPlan.Gap;
        values = ConvolutionRooms.Mine.Kernels.Stretch((groups * WinogradPlan.Positions * Step) + FilterTile.Beyond);
    }

    /// <summary>Numbers from channel to channel.</summary>
    public int Pitch { get; }

    /// <summary>Numbers from position to position.</summary>
    public int Step { get; }

    /// <summary>The first filter's number.</summary>
    public ref float At(int group, int position, int channel) => ref values[(((group * WinogradPlan.Positions) + position) * Step) + (channel * Pitch)];
}
