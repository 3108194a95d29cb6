using System.Buffers;
using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>All steps of some examples, last to first; counts examples.</summary>
/// <param name="weight">U.</param>
/// <param name="arrays">Everything but what depends on the step.</param>
/// <param name="steps">T.</param>
/// <param name="size">H.</param>
/// <param name="start">h₀.</param>
/// <param name="startMemory">c₀.</param>
/// <remarks>The carries are ∂L/∂h₀ and ∂L/∂c₀ at the end.</remarks>
internal readonly struct BackwardLoop<TStep>(KeptMatrix weight, BackwardArrays arrays, int steps, int size, Stretch start, Stretch startMemory) : ILaneLoop
    where TStep : struct, IRecurrentStep
{
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var product = ArrayPool<float>.Shared.Rent(weight.Room(to - from));
        var first = arrays with { Before = start, MemoryBefore = startMemory };
        var later = arrays with { Before = arrays.Outputs, MemoryBefore = arrays.Memory };
        var gates = TStep.Gates * size;
        for (var t = steps - 1; t >= 0; t--)
        {
            ref readonly var a = ref t == 0 ? ref first : ref later;
            for (var n = from; n < to; n++)
            {
                var place = (n * steps) + t;
                Row<V>(a, new(size, place * gates, 0, place * size, t == 0 ? n * size : (place - 1) * size, n * size));
            }
            ref var gradient = ref a.HiddenGates.Values[a.HiddenGates.Start + (((from * steps) + t) * gates)];
            weight.Multiply<V>(ref gradient, steps * gates, to - from, product);
            for (var n = from; n < to; n++) Add<V>(new(product, (n - from) * weight.Columns), a.Carry, n * size);
        }
        ArrayPool<float>.Shared.Return(product);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Row<V>(in BackwardArrays a, in RecurrentRows at) where V : struct, ILanes<V>
    {
        for (var i = 0; i < at.Size; i += V.Count)
        {
            var units = new Units<V>(i, Math.Min(V.Count, at.Size - i));
            TStep.Backward(a, at, units, units.Load(a.Gradient, at.Now) + units.Load(a.Carry, at.Carry));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add<V>(Stretch product, Stretch carry, int row) where V : struct, ILanes<V>
    {
        for (var i = 0; i < size; i += V.Count)
        {
            var units = new Units<V>(i, Math.Min(V.Count, size - i));
            units.Store(carry, row, units.Load(carry, row) + units.Load(product, 0));
        }
    }
}
