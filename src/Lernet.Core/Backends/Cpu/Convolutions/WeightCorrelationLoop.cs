using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lernet.Backends.Cpu;

/// <summary>The gradient of all weights from several pictures: for each filter and tap a sum over all places; counts pictures.</summary>
/// <param name="plan">Sizes and taps.</param>
/// <param name="groups">How many groups.</param>
/// <param name="x">The inputs.</param>
/// <param name="startX">Where they start.</param>
/// <param name="y">The gradient of the outputs.</param>
/// <param name="startY">Where it starts.</param>
/// <param name="parts">For every part of the work and group one table of sums, zero at first.</param>
/// <param name="grain">Pictures in a part.</param>
internal readonly struct WeightCorrelationLoop(
    ConvolutionPlan plan, int groups, float[] x, int startX, float[] y, int startY, float[] parts, int grain) : ILaneLoop
{
    private readonly WeightTable table = new(plan);

    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var (size, plane) = (plan.Frame.Size, plan.Output.Height * plan.Output.Width);
        var (taken, made) = (plan.Channels * size.Height * size.Width, plan.Filters * plane);
        var seen = ArrayPool<float>.Shared.Rent(plan.Frame.Length);
        ref var met = ref Rooms.Mine.A.For(plane * table.Pitch);
        ref var block = ref Rooms.Mine.B.For((WeightTile.Taps * WeightTile.Room) + V.Count);
        seen.AsSpan(0, plan.Frame.Length).Clear();
        MemoryMarshal.CreateSpan(ref met, plane * table.Pitch).Clear();
        for (var i = from * groups; i < to * groups; i++)
        {
            plan.Frame.Fill<V>(x.AsSpan(startX + (i * taken), taken), seen);
            if (made > 0) Turn.Run(ref y[startY + (i * made)], plane, ref met, table.Pitch, plan.Filters, plane);
            Add<V>(seen, ref met, ref block, parts.AsSpan(((from / grain * groups) + (i % groups)) * table.Length, table.Length));
        }
        ArrayPool<float>.Shared.Return(seen);
    }

    // Block after block of places, so that what the filters met there stays in the first cache for all taps.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add<V>(float[] seen, ref float met, ref float block, Span<float> sums) where V : struct, ILanes<V>
    {
        var (plane, pitch) = (plan.Output.Height * plan.Output.Width, table.Pitch);
        for (var start = 0; start < plane; start += WeightTile.Room)
        {
            var places = Math.Min(WeightTile.Room, plane - start);
            for (var tap = 0; tap < plan.Forward.Count; tap += WeightTile.Taps)
            {
                Lay<V>(seen, tap, start, places, ref block);
                for (var filter = 0; filter < plan.Filters; filter += V.Count)
                {
                    WeightTile.Run<V>(ref block, ref Unsafe.Add(ref met, (start * pitch) + filter), pitch, places,
                        ref sums[(tap * pitch) + filter], pitch);
                }
            }
        }
    }

    // What some taps see at a block of places. A vector may write beyond its row: what stands there is written after it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Lay<V>(float[] seen, int tap, int start, int places, ref float block) where V : struct, ILanes<V>
    {
        var (taps, width, pitch) = (plan.Forward.Places, plan.Output.Width, plan.Frame.Pitch);
        var (row, column) = Math.DivRem(start, width);
        for (var t = 0; t < WeightTile.Taps; t++)
        {
            ref var source = ref seen[taps[Math.Min(tap + t, taps.Length - 1)] + (row * pitch)];
            ref var target = ref Unsafe.Add(ref block, t * WeightTile.Room);
            for (int done = 0, first = column; done < places; first = 0)
            {
                var count = Math.Min(width - first, places - done);
                for (var i = 0; i < count; i += V.Count) V.Load(ref source, (nuint)(first + i)).Store(ref target, (nuint)(done + i));
                source = ref Unsafe.Add(ref source, pitch);
                done += count;
            }
        }
    }
}
