using System.Runtime.CompilerServices;
using static Lernet.Backends.Cpu.Recurrent.CellLanes;

namespace Lernet.Backends.Cpu.Recurrent;

/// <summary>See <see cref="IRecurrentKernels.GruForward"/>.</summary>
internal readonly struct GruForward(CellRows gates, CellRows back, CellRows before, CellRows product, CellRows hidden) : ILaneLoop
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var size = hidden.Columns;
        for (var n = from; n < to; n++)
        {
            ref var w = ref gates.Row(n);
            ref var b = ref back.Row(n);
            ref var past = ref before.Row(n);
            ref var p = ref product.Row(n);
            ref var h = ref hidden.Row(n);
            for (var k = 0; k < size; k += V.Count)
            {
                var r = Sigmoid(Get<V>(ref w, 0, k, size) + Get<V>(ref b, 0, k, size));
                var z = Sigmoid(Get<V>(ref w, size, k, size) + Get<V>(ref b, size, k, size));
                var last = Get<V>(ref b, 2 * size, k, size);
                var m = V.Tanh(Get<V>(ref w, 2 * size, k, size) + (r * last));
                Put(r, ref w, 0, k, size);
                Put(z, ref w, size, k, size);
                Put(m, ref w, 2 * size, k, size);
                Put(last, ref p, 0, k, size);
                Put(m + (z * (Get<V>(ref past, 0, k, size) - m)), ref h, 0, k, size);
            }
        }
    }
}

/// <summary>See <see cref="IRecurrentKernels.GruBackward"/>.</summary>
internal readonly struct GruBackward(CellRows gates, CellRows before, CellRows product, CellRows upstream, CellRows back, CellRows carried,
    CellRows dInput, CellRows dHidden) : ILaneLoop
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var size = upstream.Columns;
        for (var n = from; n < to; n++)
        {
            ref var w = ref gates.Row(n);
            ref var past = ref before.Row(n);
            ref var p = ref product.Row(n);
            ref var u = ref upstream.Row(n);
            ref var b = ref back.Row(n);
            ref var s = ref carried.Row(n);
            ref var di = ref dInput.Row(n);
            ref var dh = ref dHidden.Row(n);
            for (var k = 0; k < size; k += V.Count)
            {
                var (r, z, m) = (Get<V>(ref w, 0, k, size), Get<V>(ref w, size, k, size), Get<V>(ref w, 2 * size, k, size));
                var g = Get<V>(ref u, 0, k, size) + Get<V>(ref b, 0, k, size) + Get<V>(ref s, 0, k, size);
                var dm = TanhSlope(g * (V.Same(1) - z), m);
                var dr = SigmoidSlope(dm * Get<V>(ref p, 0, k, size), r);
                var dz = SigmoidSlope(g * (Get<V>(ref past, 0, k, size) - m), z);
                Put(dr, ref di, 0, k, size);
                Put(dz, ref di, size, k, size);
                Put(dm, ref di, 2 * size, k, size);
                Put(dr, ref dh, 0, k, size);
                Put(dz, ref dh, size, k, size);
                Put(dm * r, ref dh, 2 * size, k, size);
                Put(g * z, ref s, 0, k, size);
            }
        }
    }
}
