using System.Runtime.CompilerServices;
using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>Combines row after row into y, side by side: A of the nest is x, B the place in y.</summary>
internal readonly struct ColumnReduction<TOp>(TOp op, Nest nest, float[] x, float[] y) : ILaneLoop where TOp : struct, IReducer
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var (at, stepX, stepY) = (nest, nest.InnerStride(0), nest.InnerStride(1));
        for (var i = 0; i < nest.Outer; i++, at.Next())
        {
            var k = 0;
            if (stepX == 1 && stepY == 1)
            {
                for (; k + V.Count <= at.Inner; k += V.Count)
                {
                    ref var target = ref y[at.B + k];
                    op.Invoke(V.Load(ref target, 0), V.Load(ref x[at.A + k], 0)).Store(ref target, 0);
                }
            }
            for (; k < at.Inner; k++)
            {
                ref var sum = ref y[at.B + (k * stepY)];
                sum = op.Invoke((Real32)sum, x[at.A + (k * stepX)]).Value;
            }
        }
    }
}
