using System.Runtime.CompilerServices;
using static Lernet.Backends.Cpu.Recurrent.CellLanes;

namespace Lernet.Backends.Cpu.Recurrent;

/// <summary>See <see cref="IRecurrentKernels.RnnForward"/>.</summary>
internal readonly struct RnnForward(CellRows hidden, CellRows back, bool relu) : ILaneLoop
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var size = hidden.Columns;
        for (var n = from; n < to; n++)
        {
            ref var h = ref hidden.Row(n);
            ref var b = ref back.Row(n);
            for (var k = 0; k < size; k += V.Count)
            {
                var z = Get<V>(ref h, 0, k, size) + Get<V>(ref b, 0, k, size);
                Put(relu ? V.Max(z, V.Same(0)) : V.Tanh(z), ref h, 0, k, size);
            }
        }
    }
}

/// <summary>See <see cref="IRecurrentKernels.RnnBackward"/>.</summary>
internal readonly struct RnnBackward(CellRows hidden, CellRows upstream, CellRows back, CellRows dz, bool relu) : ILaneLoop
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var size = hidden.Columns;
        for (var n = from; n < to; n++)
        {
            ref var h = ref hidden.Row(n);
            ref var g = ref upstream.Row(n);
            ref var b = ref back.Row(n);
            ref var d = ref dz.Row(n);
            for (var k = 0; k < size; k += V.Count)
            {
                var (y, dh) = (Get<V>(ref h, 0, k, size), Get<V>(ref g, 0, k, size) + Get<V>(ref b, 0, k, size));
                Put(relu ? V.Select(y > V.Same(0), dh, V.Same(0)) : TanhSlope(dh, y), ref d, 0, k, size);
            }
        }
    }
}
