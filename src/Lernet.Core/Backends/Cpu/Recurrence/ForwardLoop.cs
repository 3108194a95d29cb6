using System.Buffers;
using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>All steps of some examples; counts examples. Examples do not wait for each other: a thread takes its own through all steps.</summary>
/// <param name="weight">Uᵀ.</param>
/// <param name="arrays">Everything but what depends on the step.</param>
/// <param name="steps">T.</param>
/// <param name="size">H.</param>
/// <param name="start">h₀.</param>
/// <param name="startMemory">c₀.</param>
internal readonly struct ForwardLoop<TStep>(KeptMatrix weight, ForwardArrays arrays, int steps, int size, Stretch start, Stretch startMemory) : ILaneLoop
    where TStep : struct, IRecurrentStep
{
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var product = ArrayPool<float>.Shared.Rent(weight.Room(to - from));
        var first = arrays with { Product = new(product, 0), Before = start, MemoryBefore = startMemory };
        var later = arrays with { Product = new(product, 0), Before = arrays.Outputs, MemoryBefore = arrays.Memory };
        for (var t = 0; t < steps; t++)
        {
            ref readonly var a = ref t == 0 ? ref first : ref later;
            var (before, stride) = t == 0 ? (from * size, size) : (((from * steps) + t - 1) * size, steps * size);
            weight.Multiply<V>(ref a.Before.Values[a.Before.Start + before], stride, to - from, product);
            for (var n = from; n < to; n++, before += stride)
            {
                var place = (n * steps) + t;
                Row<V>(a, new(size, place * TStep.Gates * size, (n - from) * weight.Columns, place * size, before, 0));
            }
        }
        ArrayPool<float>.Shared.Return(product);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Row<V>(in ForwardArrays a, in RecurrentRows at) where V : struct, ILanes<V>
    {
        for (var i = 0; i < at.Size; i += V.Count) TStep.Forward(a, at, new Units<V>(i, Math.Min(V.Count, at.Size - i)), 0);
    }
}
