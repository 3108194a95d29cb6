using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>Numbers added at the places where pooling found the largest; counts planes.</summary>
internal readonly struct MaxPoolSlopeLoop(View g, View places, PoolWindows windows, View ofX) : ILaneLoop
{
    private readonly Planes upstream = new(g), found = new(places), share = new(ofX);
    private readonly bool isHalving = Halving.Fits(windows, ofX.Shape, g.Shape);

    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        for (var p = first; p < end; p++)
        {
            if (isHalving) Halving.Spread<V>(ref upstream[p][0], ref found[p][0], upstream.Size, ref share[p][0], share.Size);
            else Add(upstream[p], found[p], share[p]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(ReadOnlySpan<float> numbers, ReadOnlySpan<float> places, Span<float> plane)
    {
        plane.Clear();
        for (var i = 0; i < numbers.Length; i++) plane[(int)places[i]] += numbers[i];
    }
}
