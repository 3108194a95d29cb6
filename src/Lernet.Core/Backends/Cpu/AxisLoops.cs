using System.Runtime.CompilerServices;
using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>Loops that follow one axis: arg-reduce, scan and gather.</summary>
internal static class AxisLoops
{
    public static void ArgReduce(View x, float[] xs, int axis, bool largest, View y, float[] ys)
    {
        var (size, step) = (x.Shape.Array[axis], x.Strides[axis]);
        var starts = x with { Shape = y.Shape };
        var nest = new Nest(y, starts, y, y);
        for (var i = 0; i < nest.Outer; i++, nest.Next())
        {
            for (var j = 0; j < nest.Inner; j++)
            {
                ys[nest.A + (j * nest.InnerStride(0))] = Best(xs, nest.B + (j * nest.InnerStride(1)), step, size, largest);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Scan<TOp>(TOp op, View x, float[] xs, int axis, View y, float[] ys) where TOp : struct, IReducer
    {
        if (x.Length == 0) return;
        var (size, stepX, stepY) = (x.Shape.Array[axis], x.Strides[axis], y.Strides[axis]);
        var lines = x.Shape.With(axis, 1);
        var nest = new Nest(y with { Shape = lines }, x with { Shape = lines }, y with { Shape = lines }, y with { Shape = lines });
        for (var i = 0; i < nest.Outer; i++, nest.Next())
        {
            for (var j = 0; j < nest.Inner; j++)
            {
                var (atY, atX, running) = (nest.A + (j * nest.InnerStride(0)), nest.B + (j * nest.InnerStride(1)), (Real32)op.Identity);
                for (var k = 0; k < size; k++)
                {
                    running = op.Invoke(running, (Real32)xs[atX + (k * stepX)]);
                    ys[atY + (k * stepY)] = running.Value;
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Gather(View x, float[] xs, View index, float[] indices, int axis, View y, float[] ys)
    {
        var step = x.Strides[axis];
        var nest = new Nest(y, index, WithoutAxis(x, index.Shape, axis), y);
        var (stepI, stepX) = (nest.InnerStride(1), nest.InnerStride(2));
        for (var i = 0; i < nest.Outer; i++, nest.Next())
        {
            if (stepI == 0 && stepX == 1)
            {
                xs.AsSpan(nest.C + ((int)indices[nest.B] * step), nest.Inner).CopyTo(ys.AsSpan(nest.A));
                continue;
            }
            for (var k = 0; k < nest.Inner; k++)
            {
                ys[nest.A + k] = xs[nest.C + (k * stepX) + ((int)indices[nest.B + (k * stepI)] * step)];
            }
        }
    }

    /// <summary>x as if the axis had stride 0: what is left of a place when its index on the axis comes from elsewhere.</summary>
    public static View WithoutAxis(View x, Shape shape, int axis)
    {
        var strides = (int[])x.Strides.Clone();
        strides[axis] = 0;
        return x with { Shape = shape, Strides = strides };
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Best(float[] x, int start, int step, int size, bool largest)
    {
        var (best, held) = (0, x[start]);
        for (var k = 1; k < size && !float.IsNaN(held); k++)
        {
            var value = x[start + (k * step)];
            if (float.IsNaN(value) || (largest ? value > held : value < held)) (best, held) = (k, value);
        }
        return best;
    }
}
