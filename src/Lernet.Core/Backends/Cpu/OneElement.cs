using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>Map, zip or where of single numbers, through the same body as a whole vector: rounding does not depend on the company.</summary>
internal readonly struct OneElement<TOp>(TOp op, float[] y, int at, float a, float b, float c) : ILaneLoop where TOp : struct, IElementOp
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<V>(int from, int to) where V : struct, ILanes<V> => op.Invoke(V.Same(a), V.Same(b), V.Same(c)).StorePart(ref y[at], 1);
}
