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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run<V>(int from, int to) where V : struct, ILanes<V>
    {
        if (nest.Outer == 1)
        {
            if (Moves(1) && Moves(2) && Moves(3)) Lines<V>(nest, from, 1, to - from);
            else Staged<V>(nest, from, to - from);
            return;
        }
        for (var run = from; run < to;)
        {
            var at = nest;
            at.Seek(run);
            var rows = Math.Min(nest.Rows - (run % nest.Rows), to - run);
            if (Moves(1) && Moves(2) && Moves(3)) Lines<V>(at, 0, rows, nest.Inner);
            else
            {
                for (var i = 0; i < rows; i++, at.Next()) Staged<V>(at, 0, nest.Inner);
            }
            run += rows;
        }
    }

    // Whether an input of the innermost run is a row of neighbours or one repeated number.
    private bool Moves(int k) => nest.InnerStride(k) is 0 or 1;

    // Rows at one distance from each other.
    [MethodImpl(MethodImplOptions.AggressiveOptimization), SkipLocalsInit]
    private void Lines<V>(in Nest at, int start, int rows, int count) where V : struct, ILanes<V>
    {
        var (moveA, moveB, moveC) = (-at.InnerStride(1), -at.InnerStride(2), -at.InnerStride(3));
        var (rowY, rowA, rowB, rowC) = (at.RowStride(0), at.RowStride(1), at.RowStride(2), at.RowStride(3));
        Span<float> stage = stackalloc float[3 * 16];
        ref var to = ref y[at.A + start];
        ref var first = ref a[at.B + (start & moveA)];
        ref var second = ref b[at.C + (start & moveB)];
        ref var third = ref c[at.D + (start & moveC)];
        for (nint i = 0; i < rows; i++)
        {
            Dense<V>(ref Unsafe.Add(ref to, i * rowY),
                ref Repeated<V>(ref Unsafe.Add(ref first, i * rowA), moveA, ref stage[0]), moveA,
                ref Repeated<V>(ref Unsafe.Add(ref second, i * rowB), moveB, ref stage[16]), moveB,
                ref Repeated<V>(ref Unsafe.Add(ref third, i * rowC), moveC, ref stage[32]), moveC, (nuint)count);
        }
    }

    // The input itself, or a vector of one number if the loop does not move along it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref float Repeated<V>(ref float x, int move, ref float stage) where V : struct, ILanes<V>
    {
        if (move != 0) return ref x;
        V.Same(x).Store(ref stage, 0);
        return ref stage;
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
        while (i < count)
        {
            var part = Math.Min(width, count - i);
            f.Invoke(
                V.LoadPart(ref Unsafe.Add(ref a, i & (nuint)moveA), part),
                TOp.Inputs > 1 ? V.LoadPart(ref Unsafe.Add(ref b, i & (nuint)moveB), part) : default,
                TOp.Inputs > 2 ? V.LoadPart(ref Unsafe.Add(ref c, i & (nuint)moveC), part) : default)
                .StorePart(ref Unsafe.Add(ref y, i), part);
            i += part;
        }
    }
}
