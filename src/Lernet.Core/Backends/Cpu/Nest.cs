using System.Runtime.CompilerServices;

namespace Lernet.Backends.Cpu;

/// <summary>A loop nest over up to four views of one shape, with neighbouring axes joined where all views allow it.</summary>
/// <remarks>The innermost axis is left to the caller: <see cref="Inner"/> steps at stride <c>InnerStride(k)</c> for view k.</remarks>
internal struct Nest
{
    [InlineArray(Shape.MaxRank * Views)]
    private struct Strides
    {
        private int first;
    }

    [InlineArray(Shape.MaxRank)]
    private struct Counters
    {
        private int first;
    }

    private const int Views = 4;
    private Strides strides;
    private Counters sizes;
    private Counters counters;
    private int rank;

    /// <summary>Where each view's innermost run starts now.</summary>
    public int A, B, C, D;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Nest(View a, View b, View c, View d)
    {
        (A, B, C, D) = (a.Offset, b.Offset, c.Offset, d.Offset);
        var shape = a.Shape.Array;
        for (var axis = 0; axis < shape.Length; axis++)
        {
            if (shape[axis] == 1) continue;
            Push(shape[axis], a.Strides[axis], b.Strides[axis], c.Strides[axis], d.Strides[axis]);
        }
        if (rank == 0) Push(1, 1, 1, 1, 1);
        // An empty run may start behind the last number of its array; it is not visited.
        Outer = Inner == 0 ? 0 : 1;
        for (var i = 0; i < rank - 1; i++) Outer *= sizes[i];
    }

    /// <summary>One run of neighbours in every view.</summary>
    public Nest(int count, int a, int b, int c, int d)
    {
        (A, B, C, D, Outer) = (a, b, c, d, 1);
        Push(count, 1, 1, 1, 1);
    }

    /// <summary>The number of innermost runs.</summary>
    public int Outer { get; }

    /// <summary>The length of an innermost run.</summary>
    public readonly int Inner => sizes[rank - 1];

    /// <summary>The stride of view k (0 is A) in the innermost run.</summary>
    public readonly int InnerStride(int k) => strides[((rank - 1) * Views) + k];

    /// <summary>The size of the axis around the innermost: so many runs lie at one distance from each other.</summary>
    public readonly int Rows => rank > 1 ? sizes[rank - 2] : 1;

    /// <summary>The stride of view k (0 is A) from run to run, within <see cref="Rows"/>.</summary>
    public readonly int RowStride(int k) => rank > 1 ? strides[((rank - 2) * Views) + k] : 0;

    /// <summary>Moves A, B, C and D from the first innermost run to another.</summary>
    public void Seek(int run)
    {
        for (var axis = rank - 2; axis >= 0; axis--)
        {
            (run, var index) = Math.DivRem(run, sizes[axis]);
            counters[axis] = index;
            var at = axis * Views;
            A += strides[at] * index;
            B += strides[at + 1] * index;
            C += strides[at + 2] * index;
            D += strides[at + 3] * index;
        }
    }

    /// <summary>Moves A, B, C and D to the next innermost run.</summary>
    public void Next()
    {
        for (var axis = rank - 2; axis >= 0; axis--)
        {
            var (at, back) = (axis * Views, 0);
            if (++counters[axis] == sizes[axis]) (counters[axis], back) = (0, sizes[axis]);
            A += strides[at] * (1 - back);
            B += strides[at + 1] * (1 - back);
            C += strides[at + 2] * (1 - back);
            D += strides[at + 3] * (1 - back);
            if (back == 0) return;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Push(int size, int a, int b, int c, int d)
    {
        var last = (rank - 1) * Views;
        // Joined when the outer step equals a full inner run in every view.
        if (rank > 0 && strides[last] == a * size && strides[last + 1] == b * size
            && strides[last + 2] == c * size && strides[last + 3] == d * size)
        {
            sizes[rank - 1] *= size;
        }
        else
        {
            last = rank * Views;
            sizes[rank++] = size;
        }
        (strides[last], strides[last + 1], strides[last + 2], strides[last + 3]) = (a, b, c, d);
    }
}
