using System.Buffers;

namespace Lernet.Backends.Cpu;

/// <summary>One product of a group: its weights, its taps, the places of its results.</summary>
internal readonly record struct CorrelationPass(FilterBank Bank, Taps Taps, PlaceGrid Places);

/// <summary>The products of all groups for several pictures; counts pictures.</summary>
/// <param name="frame">How a group's channels of the source are laid out.</param>
/// <param name="passes">For each group the products that make its channels of the target.</param>
/// <param name="source">The pictures.</param>
/// <param name="start">Where they start.</param>
/// <param name="target">The results.</param>
/// <param name="begin">Where they start.</param>
/// <param name="rows">Channels of a group in the target.</param>
/// <param name="plane">Numbers in a plane of the target.</param>
internal readonly struct CorrelationLoop(
    PictureFrame frame, CorrelationPass[][] passes, float[] source, int start, float[] target, int begin, int rows, int plane) : ILaneLoop
{
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var laid = ArrayPool<float>.Shared.Rent(frame.Length);
        laid.AsSpan(0, frame.Length).Clear();
        var (taken, made) = (frame.Channels * frame.Size.Height * frame.Size.Width, rows * plane);
        for (var i = from * passes.Length; i < to * passes.Length; i++)
        {
            frame.Fill<V>(source.AsSpan(start + (i * taken), taken), laid);
            foreach (var (bank, taps, places) in passes[i % passes.Length])
            {
                Correlation.Run<V>(bank, taps, laid, frame.Pitch, places, target.AsSpan(begin + (i * made), made), plane);
            }
        }
        ArrayPool<float>.Shared.Return(laid);
    }
}
