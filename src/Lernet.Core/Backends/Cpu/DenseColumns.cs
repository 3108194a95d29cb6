using System.Runtime.CompilerServices;
using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>Combines the rows of a contiguous matrix, [R, K], into one; counts blocks of columns.</summary>
/// <remarks>Eight rows at a time as a tree, then with the result so far: memory is read as it lies, and an error grows with R / 8.</remarks>
internal readonly struct DenseColumns<TOp>(TOp op, float[] x, int offset, int rows, int columns, float[] y, int place) : ILaneLoop
    where TOp : struct, IReducer
{
    /// <summary>The columns of a block: whole vectors of every width.</summary>
    public const int Block = 64;

    private const int Together = 8;

    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var (column, wide) = (from * Block, Math.Min(columns, to * Block) - (from * Block));
        ref var result = ref y[place + column];
        ref var row = ref x[offset + column];
        y.AsSpan(place + column, wide).Fill((float)op.Identity);
        var i = 0;
        for (; i + Together <= rows; i += Together) Combine<V>(ref Unsafe.Add(ref row, (nint)i * columns), ref result, (nuint)wide);
        for (; i < rows; i++)
        {
            var line = x.AsSpan(offset + column + (i * columns), wide);
            var sums = y.AsSpan(place + column, wide);
            Row<V>.Zip(op, sums, line, sums);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Combine<V>(ref float row, ref float result, nuint wide) where V : struct, ILanes<V>
    {
        var (f, step, whole) = (op, (nint)columns, (nuint)V.Count);
        for (nuint k = 0; k < wide; k += whole)
        {
            ref var at = ref Unsafe.Add(ref row, k);
            var count = Math.Min(whole, wide - k);
            var a = f.Invoke(Load<V>(ref at, count), Load<V>(ref Unsafe.Add(ref at, step), count));
            var b = f.Invoke(Load<V>(ref Unsafe.Add(ref at, 2 * step), count), Load<V>(ref Unsafe.Add(ref at, 3 * step), count));
            var c = f.Invoke(Load<V>(ref Unsafe.Add(ref at, 4 * step), count), Load<V>(ref Unsafe.Add(ref at, 5 * step), count));
            var d = f.Invoke(Load<V>(ref Unsafe.Add(ref at, 6 * step), count), Load<V>(ref Unsafe.Add(ref at, 7 * step), count));
            ref var target = ref Unsafe.Add(ref result, k);
            var sum = f.Invoke(Load<V>(ref target, count), f.Invoke(f.Invoke(a, b), f.Invoke(c, d)));
            if (count == whole) sum.Store(ref target, 0);
            else sum.StorePart(ref target, count);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Load<V>(ref float at, nuint wide) where V : struct, ILanes<V> =>
        wide == (nuint)V.Count ? V.Load(ref at, 0) : V.LoadPart(ref at, wide);
}
