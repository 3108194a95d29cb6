using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>Combines the elements of each block of one row; counts blocks.</summary>
internal readonly struct BlockReduction<TOp>(TOp op, float[] x, int start, int length, int block, float[] partial) : ILaneLoop
    where TOp : struct, IReducer
{
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        for (var i = from; i < to; i++)
        {
            partial[i] = One<V>(op, x.AsSpan(start + (i * block), Math.Min(block, length - (i * block))));
        }
    }

    /// <summary>Combines the results of blocks as a tree: neighbours, then neighbours of these, and so on.</summary>
    public static float Combine(TOp op, Span<float> partial)
    {
        for (var count = partial.Length; count > 1; count = (count + 1) / 2)
        {
            for (var i = 0; i < count / 2; i++) partial[i] = op.Invoke((Real32)partial[2 * i], partial[(2 * i) + 1]).Value;
            if (count % 2 == 1) partial[count / 2] = partial[count - 1];
        }
        return partial[0];
    }

    /// <summary>Combines the elements of one block.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float One<V>(TOp op, ReadOnlySpan<float> block) where V : struct, ILanes<V>
    {
        ref var x = ref MemoryMarshal.GetReference(block);
        var (width, count) = ((nuint)V.Count, (nuint)block.Length);
        var neutral = V.Same((float)op.Identity);
        V s0 = neutral, s1 = neutral, s2 = neutral, s3 = neutral;
        nuint i = 0;
        for (; i + (4 * width) <= count; i += 4 * width)
        {
            s0 = op.Invoke(s0, V.Load(ref x, i));
            s1 = op.Invoke(s1, V.Load(ref x, i + width));
            s2 = op.Invoke(s2, V.Load(ref x, i + (2 * width)));
            s3 = op.Invoke(s3, V.Load(ref x, i + (3 * width)));
        }
        for (; i + width <= count; i += width) s0 = op.Invoke(s0, V.Load(ref x, i));
        if (i < count) s1 = op.Invoke(s1, V.FirstOf(V.LoadPart(ref Unsafe.Add(ref x, i), count - i), count - i, neutral));
        return V.Combine(op, op.Invoke(op.Invoke(s0, s1), op.Invoke(s2, s3)));
    }
}
