using System.Runtime.CompilerServices;
using static Lernet.Backends.Cpu.Recurrent.CellLanes;

namespace Lernet.Backends.Cpu.Recurrent;

/// <summary>See <see cref="IRecurrentKernels.LstmForward"/>.</summary>
internal readonly struct LstmForward(CellRows gates, CellRows back, CellRows before, CellRows cell, CellRows hidden) : ILaneLoop
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var size = hidden.Columns;
        for (var n = from; n < to; n++)
        {
            ref var z = ref gates.Row(n);
            ref var b = ref back.Row(n);
            ref var past = ref before.Row(n);
            ref var c = ref cell.Row(n);
            ref var h = ref hidden.Row(n);
            for (var k = 0; k < size; k += V.Count)
            {
                var i = Sigmoid(Get<V>(ref z, 0, k, size) + Get<V>(ref b, 0, k, size));
                var f = Sigmoid(Get<V>(ref z, size, k, size) + Get<V>(ref b, size, k, size));
                var g = V.Tanh(Get<V>(ref z, 2 * size, k, size) + Get<V>(ref b, 2 * size, k, size));
                var o = Sigmoid(Get<V>(ref z, 3 * size, k, size) + Get<V>(ref b, 3 * size, k, size));
                var next = (f * Get<V>(ref past, 0, k, size)) + (i * g);
                Put(i, ref z, 0, k, size);
                Put(f, ref z, size, k, size);
                Put(g, ref z, 2 * size, k, size);
                Put(o, ref z, 3 * size, k, size);
                Put(next, ref c, 0, k, size);
                Put(o * V.Tanh(next), ref h, 0, k, size);
            }
        }
    }
}

/// <summary>See <see cref="IRecurrentKernels.LstmBackward"/>.</summary>
internal readonly struct LstmBackward(
    CellRows gates, CellRows before, CellRows cell, CellRows upstream, CellRows back, CellRows carried, CellRows dz) : ILaneLoop
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var size = upstream.Columns;
        for (var n = from; n < to; n++)
        {
            ref var z = ref gates.Row(n);
            ref var past = ref before.Row(n);
            ref var c = ref cell.Row(n);
            ref var u = ref upstream.Row(n);
            ref var b = ref back.Row(n);
            ref var s = ref carried.Row(n);
            ref var d = ref dz.Row(n);
            for (var k = 0; k < size; k += V.Count)
            {
                var (i, f) = (Get<V>(ref z, 0, k, size), Get<V>(ref z, size, k, size));
                var (g, o) = (Get<V>(ref z, 2 * size, k, size), Get<V>(ref z, 3 * size, k, size));
                var (dh, y) = (Get<V>(ref u, 0, k, size) + Get<V>(ref b, 0, k, size), V.Tanh(Get<V>(ref c, 0, k, size)));
                var dc = Get<V>(ref s, 0, k, size) + TanhSlope(dh * o, y);
                Put(SigmoidSlope(dc * g, i), ref d, 0, k, size);
                Put(SigmoidSlope(dc * Get<V>(ref past, 0, k, size), f), ref d, size, k, size);
                Put(TanhSlope(dc * i, g), ref d, 2 * size, k, size);
                Put(SigmoidSlope(dh * y, o), ref d, 3 * size, k, size);
                Put(dc * f, ref s, 0, k, size);
            }
        }
    }
}
