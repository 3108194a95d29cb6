using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>The loop of map, zip and where: along the runs of a nest in which A is the result and B, C, D are the inputs.</summary>
/// <remarks>Every element is computed by the operator on whole vectors, the last few of a run too, so that rounding does not depend on
/// where an element lies.</remarks>
internal readonly struct ElementLoop<TOp>(TOp op, Nest nest, float[] y, float[] a, float[] b, float[] c) : ILaneLoop
    where TOp : struct, IElementOp
{
    // Strided inputs are brought side by side in pieces of this size.
    private const int Piece = 256;

    /// <summary>What can be split: runs, or the elements of a single run.</summary>
    public int Count => nest.Outer == 1 ? nest.Inner : nest.Outer;

    /// <summary>The elements in one unit of <see cref="Count"/>.</summary>
    public int Size => nest.Outer == 1 ? 1 : nest.Inner;

    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        var at = nest;
        if (at.Outer == 1)
        {
            Along<V>(at, from, to - from);
            return;
        }
        at.Seek(from);
        for (var run = from; run < to; run++, at.Next()) Along<V>(at, 0, at.Inner);
    }

    private void Along<V>(in Nest at, int start, int count) where V : struct, ILanes<V>
    {
        var (stepA, stepB, stepC) = (at.InnerStride(1), at.InnerStride(2), at.InnerStride(3));
        if (stepA == 1 && stepB == 1 && stepC == 1)
        {
            Dense<V>(ref y[at.A + start], ref a[at.B + start], -1, ref b[at.C + start], -1, ref c[at.D + start], -1, (nuint)count);
        }
        else
        {
            Staged<V>(at, start, count);
        }
    }

    [SkipLocalsInit]
    private void Staged<V>(in Nest at, int start, int count) where V : struct, ILanes<V>
    {
        Span<float> stage = stackalloc float[3 * Piece];
        var (stepA, stepB, stepC) = (at.InnerStride(1), at.InnerStride(2), at.InnerStride(3));
        for (var i = start; i < start + count; i += Piece)
        {
            var size = Math.Min(Piece, start + count - i);
            ref var first = ref Side(a, at.B + (i * stepA), stepA, size, stage[..Piece], out var moveA);
            ref var second = ref Side(b, at.C + (i * stepB), stepB, size, stage.Slice(Piece, Piece), out var moveB);
            ref var third = ref Side(c, at.D + (i * stepC), stepC, size, stage.Slice(2 * Piece, Piece), out var moveC);
            Dense<V>(ref y[at.A + i], ref first, moveA, ref second, moveB, ref third, moveC, (nuint)size);
        }
    }

    // Neighbours as they are, others side by side, a repeated one as a vector that the loop does not move along.
    private static ref float Side(float[] x, int from, int step, int count, Span<float> stage, out nint move)
    {
        move = step == 0 ? 0 : -1;
        if (step == 1) return ref x[from];
        if (step == 0) stage[..16].Fill(x[from]);
        else
        {
            for (var i = 0; i < count; i++) stage[i] = x[from + (i * step)];
        }
        return ref stage[0];
    }

    // An index & move is the index itself, or 0 for an input that stays where it is.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Dense<V>(ref float y, ref float a, nint moveA, ref float b, nint moveB, ref float c, nint moveC, nuint count)
        where V : struct, ILanes<V>
    {
        var (width, f) = ((nuint)V.Count, op);
        nuint i = 0;
        for (; i + (2 * width) <= count; i += 2 * width)
        {
            var next = i + width;
            var y0 = f.Invoke(
                V.Load(ref a, i & (nuint)moveA),
                TOp.Inputs > 1 ? V.Load(ref b, i & (nuint)moveB) : default,
                TOp.Inputs > 2 ? V.Load(ref c, i & (nuint)moveC) : default);
            var y1 = f.Invoke(
                V.Load(ref a, next & (nuint)moveA),
                TOp.Inputs > 1 ? V.Load(ref b, next & (nuint)moveB) : default,
                TOp.Inputs > 2 ? V.Load(ref c, next & (nuint)moveC) : default);
            y0.Store(ref y, i);
            y1.Store(ref y, next);
        }
        if (i < count)
        {
            Rest<V>(ref Unsafe.Add(ref y, i), ref Unsafe.Add(ref a, i & (nuint)moveA), moveA, ref Unsafe.Add(ref b, i & (nuint)moveB), moveB,
                ref Unsafe.Add(ref c, i & (nuint)moveC), moveC, count - i);
        }
    }

    // Fewer than two vectors.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Rest<V>(ref float y, ref float a, nint moveA, ref float b, nint moveB, ref float c, nint moveC, nuint count)
        where V : struct, ILanes<V>
    {
        var width = (nuint)V.Count;
        for (nuint i = 0; i < count; i += width)
        {
            var part = Math.Min(width, count - i);
            op.Invoke(
                V.LoadPart(ref Unsafe.Add(ref a, i & (nuint)moveA), part),
                TOp.Inputs > 1 ? V.LoadPart(ref Unsafe.Add(ref b, i & (nuint)moveB), part) : default,
                TOp.Inputs > 2 ? V.LoadPart(ref Unsafe.Add(ref c, i & (nuint)moveC), part) : default)
                .StorePart(ref Unsafe.Add(ref y, i), part);
        }
    }
}
