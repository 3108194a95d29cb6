using System.Runtime.InteropServices;

namespace Lernet.Backends.Cpu;

/// <summary>Lays weights out for vectors of filters: channel after channel, element after element, the filters side by side.</summary>
/// <param name="weights">The weights; the loop counts the channels of all groups.</param>
/// <param name="bank">Where they go.</param>
internal readonly struct WeightTurnLoop(ProductWeights weights, Stretch bank) : ILaneLoop
{
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var pitch = FilterLanes.Pitch(weights.Filters);
        for (var i = from; i < to; i++)
        {
            ref var target = ref bank[i * weights.Turned];
            if (pitch > weights.Filters) MemoryMarshal.CreateSpan(ref target, weights.Turned).Clear();
            var (group, channel) = Math.DivRem(i, weights.Channels);
            ref var source = ref weights.Values[weights.Start(group) + (channel * weights.StepChannel)];
            Turn.Run(ref source, weights.StepFilter, ref target, pitch, weights.Filters, weights.Elements);
        }
    }
}
