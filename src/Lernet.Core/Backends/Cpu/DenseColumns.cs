using System.Runtime.CompilerServices;
using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>Combines the rows of a contiguous matrix, [R, K], into one; counts blocks of columns.</summary>
/// <remarks>Four running results per column, of every fourth row each, so that one addition need not wait for the one before.</remarks>
internal readonly struct DenseColumns<TOp>(TOp op, float[] x, int offset, int rows, int columns, float[] y, int place) : ILaneLoop
    where TOp : struct, IReducer
{
    /// <summary>The columns of a block: whole vectors of every width.</summary>
    public const int Block = 64;

    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var end = Math.Min(columns, to * Block);
        for (var k = from * Block; k < end; k += V.Count) Combine<V>(k, (nuint)Math.Min(V.Count, end - k));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Combine<V>(int column, nuint wide) where V : struct, ILanes<V>
    {
        ref var at = ref x[offset + column];
        var start = V.Same((float)op.Identity);
        var (s0, s1, s2, s3) = (start, start, start, start);
        var row = 0;
        for (; row + 4 <= rows; row += 4, at = ref Unsafe.Add(ref at, 4 * columns))
        {
            s0 = op.Invoke(s0, Load<V>(ref at, wide));
            s1 = op.Invoke(s1, Load<V>(ref Unsafe.Add(ref at, columns), wide));
            s2 = op.Invoke(s2, Load<V>(ref Unsafe.Add(ref at, 2 * columns), wide));
            s3 = op.Invoke(s3, Load<V>(ref Unsafe.Add(ref at, 3 * columns), wide));
        }
        for (; row < rows; row++, at = ref Unsafe.Add(ref at, columns)) s0 = op.Invoke(s0, Load<V>(ref at, wide));
        op.Invoke(op.Invoke(s0, s1), op.Invoke(s2, s3)).StorePart(ref y[place + column], wide);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Load<V>(ref float at, nuint wide) where V : struct, ILanes<V> =>
        wide == (nuint)V.Count ? V.Load(ref at, 0) : V.LoadPart(ref at, wide);
}
