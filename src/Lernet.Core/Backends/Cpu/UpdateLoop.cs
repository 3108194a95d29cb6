using System.Numerics;
using System.Runtime.CompilerServices;
using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>The loop of optimizer steps: one pass over gradient, parameter and states, in blocks that threads share.</summary>
internal static class UpdateLoop<TOp> where TOp : struct, IUpdate
{
    public static void Run(TOp op, View gradient, View parameter, View first, View second, View third)
    {
        var (g, p) = (CpuBackend.Of(gradient), CpuBackend.Of(parameter));
        var (a, b, c) = (Of(first, op, 1), Of(second, op, 2), Of(third, op, 3));
        if (!parameter.IsContiguous)
        {
            for (var i = 0; i < parameter.Length; i++)
            {
                Block(op, g, gradient.Offset + i, p, parameter.At(i), a, first.Offset + i, b, second.Offset + i, c, third.Offset + i, 1);
            }
            return;
        }
        if (parameter.Length < 2 * Work.Grain)
        {
            Block(op, g, gradient.Offset, p, parameter.Offset, a, first.Offset, b, second.Offset, c, third.Offset, parameter.Length);
            return;
        }
        Work.Split(parameter.Length, Work.Grain, (start, end) => Block(op, g, gradient.Offset + start, p, parameter.Offset + start,
            a, first.Offset + start, b, second.Offset + start, c, third.Offset + start, end - start));
    }

    private static float[] Of(View state, TOp op, int number) => op.States < number ? [] : CpuBackend.Of(state);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Block(
        TOp op, float[] g, int atG, float[] p, int atP, float[] a, int atA, float[] b, int atB, float[] c, int atC, int count)
    {
        var width = Vector<float>.Count;
        var i = 0;
        for (; i <= count - width; i += width)
        {
            var parameter = Lanes(p, atP + i);
            RealLanes first = default, second = default, third = default;
            if (op.States > 0) first = Lanes(a, atA + i);
            if (op.States > 1) second = Lanes(b, atB + i);
            if (op.States > 2) third = Lanes(c, atC + i);
            op.Invoke(Lanes(g, atG + i), ref parameter, ref first, ref second, ref third);
            parameter.Value.CopyTo(p, atP + i);
            if (op.States > 0) first.Value.CopyTo(a, atA + i);
            if (op.States > 1) second.Value.CopyTo(b, atB + i);
            if (op.States > 2) third.Value.CopyTo(c, atC + i);
        }
        // The last few go through the same vector formula, so that a number's place does not decide its rounding.
        for (; i < count; i++)
        {
            var parameter = RealLanes.Of(p[atP + i]);
            RealLanes first = default, second = default, third = default;
            if (op.States > 0) first = RealLanes.Of(a[atA + i]);
            if (op.States > 1) second = RealLanes.Of(b[atB + i]);
            if (op.States > 2) third = RealLanes.Of(c[atC + i]);
            op.Invoke(RealLanes.Of(g[atG + i]), ref parameter, ref first, ref second, ref third);
            p[atP + i] = parameter.Value[0];
            if (op.States > 0) a[atA + i] = first.Value[0];
            if (op.States > 1) b[atB + i] = second.Value[0];
            if (op.States > 2) c[atC + i] = third.Value[0];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static RealLanes Lanes(float[] x, int at) => new(new Vector<float>(x, at));
}
