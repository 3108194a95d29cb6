using System.Runtime.CompilerServices;
using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>The loop of optimizer steps: one pass over gradient, parameter and states, in blocks that threads share.</summary>
internal readonly struct UpdateLoop<TOp>(TOp op, View gradient, View parameter, View first, View second, View third) : ILaneLoop
    where TOp : struct, IUpdate
{
    // States that the rule does not have are views of nothing.
    private readonly float[] g = CpuBackend.Of(gradient), p = CpuBackend.Of(parameter);
    private readonly float[]? a = op.States > 0 ? CpuBackend.Of(first) : null;
    private readonly float[]? b = op.States > 1 ? CpuBackend.Of(second) : null;
    private readonly float[]? c = op.States > 2 ? CpuBackend.Of(third) : null;

    public void Run()
    {
        if (parameter.IsContiguous) Work.Split(parameter.Length, Work.Grain, this);
        else
        {
            for (var i = 0; i < parameter.Length; i++) Simd.Run(this, i, i + 1);
        }
    }

    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        // A parameter may be a strided view of a larger one; the gradient and the states are always side by side.
        var at = parameter.IsContiguous ? parameter.Offset + from : parameter.At(from);
        Block<V>(ref g[gradient.Offset + from], ref p[at], ref At(a, first.Offset + from), ref At(b, second.Offset + from),
            ref At(c, third.Offset + from), (nuint)(to - from));
    }

    private static ref float At(float[]? state, int place) => ref state is null ? ref Unsafe.NullRef<float>() : ref state[place];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Block<V>(ref float g, ref float p, ref float a, ref float b, ref float c, nuint count) where V : struct, ILanes<V>
    {
        var (rule, width) = (op, (nuint)V.Count);
        nuint i = 0;
        for (; i + width <= count; i += width)
        {
            var parameter = V.Load(ref p, i);
            V first = default, second = default, third = default;
            if (rule.States > 0) first = V.Load(ref a, i);
            if (rule.States > 1) second = V.Load(ref b, i);
            if (rule.States > 2) third = V.Load(ref c, i);
            rule.Invoke(V.Load(ref g, i), ref parameter, ref first, ref second, ref third);
            parameter.Store(ref p, i);
            if (rule.States > 0) Normal(first).Store(ref a, i);
            if (rule.States > 1) Normal(second).Store(ref b, i);
            if (rule.States > 2) Normal(third).Store(ref c, i);
        }
        if (i < count) Rest<V>(ref Unsafe.Add(ref g, i), ref Unsafe.Add(ref p, i), ref Unsafe.Add(ref a, i), ref Unsafe.Add(ref b, i), ref Unsafe.Add(ref c, i), count - i);
    }

    // The last few go through the same vector formula, so that a number's place does not decide its rounding.
    private void Rest<V>(ref float g, ref float p, ref float a, ref float b, ref float c, nuint count) where V : struct, ILanes<V>
    {
        var parameter = V.LoadPart(ref p, count);
        V first = default, second = default, third = default;
        if (op.States > 0) first = V.LoadPart(ref a, count);
        if (op.States > 1) second = V.LoadPart(ref b, count);
        if (op.States > 2) third = V.LoadPart(ref c, count);
        op.Invoke(V.LoadPart(ref g, count), ref parameter, ref first, ref second, ref third);
        parameter.StorePart(ref p, count);
        if (op.States > 0) Normal(first).StorePart(ref a, count);
        if (op.States > 1) Normal(second).StorePart(ref b, count);
        if (op.States > 2) Normal(third).StorePart(ref c, count);
    }

    // A mean of gradients that are 0 decays towards 0 and stays among the subnormal numbers, on which a step takes twenty times as long.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Normal<V>(V state) where V : struct, ILanes<V> =>
        V.Select(V.Abs(state) < V.Same(1.17549435e-38f), V.Same(0), state);
}
