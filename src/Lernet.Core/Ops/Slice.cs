namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>A part: <c>x[0]</c> the first row, <c>x[1..3]</c> two rows, <c>x[.., ^1]</c> the last column, <c>x[0, 1]</c> one number.</summary>
    /// <param name="picks">One per axis from the first on: an index (the axis disappears) or a range (the axis stays);
    /// <see cref="Pick.Every"/> takes every second, or backwards.</param>
    /// <exception cref="ShapeException">An index is outside its axis, or there are more picks than axes.</exception>
    [System.Runtime.CompilerServices.IndexerName("Part")]
    public Tensor this[params Pick[] picks]
    {
        get
        {
            if (picks.Length > Rank) throw ShapeException.TooManyIndices(picks.Length, Shape);
            Span<int> sizes = stackalloc int[Rank], strides = stackalloc int[Rank];
            var (rank, offset) = (0, View.Offset);
            for (var axis = 0; axis < Rank; axis++)
            {
                var (size, step) = (Shape.Array[axis], View.Strides[axis]);
                var (start, length, every, keep) = axis < picks.Length ? picks[axis].Resolve(size, axis) : (0, size, 1, true);
                offset += start * step;
                if (!keep) continue;
                (sizes[rank], strides[rank++]) = (length, step * every);
            }
            var y = new Tensor(View with { Shape = Shape.Create(sizes[..rank]), Strides = strides[..rank].ToArray(), Offset = offset });
            return y.Record("slice", this, picks, static (g, x, _, picks) => g.PutInto(x.Shape, picks), "1");
        }
    }

    /// <summary>Slices of the first axis picked by number: <c>table[words]</c> is one row of the table per word.</summary>
    /// <param name="indices">Whole numbers in 0 .. size − 1 of any shape.</param>
    /// <returns>The shape of the indices, then the other axes of this tensor.</returns>
    /// <exception cref="ShapeException">An index is outside the axis.</exception>
    [System.Runtime.CompilerServices.IndexerName("Part")]
    public Tensor this[Tensor indices] => Take(indices.Flatten(0)).Reshape([.. indices.Shape.Array, .. Shape.Array[1..]]);

    /// <summary>Zeros of a shape with this tensor in the picked part: what slicing is the transpose of.</summary>
    private Tensor PutInto(Shape shape, Pick[] picks)
    {
        var y = Full(Backend, shape, 0);
        using (Autograd.NoGrad()) Backend.Copy(View, y[picks].View);
        return y.Record("put", this, picks, static (g, _, _, picks) => g[picks], "1");
    }
}

/// <summary>An index or a range on one axis; whole numbers, <c>^1</c> and ranges convert by themselves.</summary>
public readonly struct Pick
{
    private readonly Index index;
    private readonly Range range;
    private readonly bool isRange;
    private readonly int step;

    private Pick(Index index) => this.index = index;

    private Pick(Range range, int step) : this(range) => this.step = step;

    private Pick(Range range) => (this.range, isRange, step) = (range, true, 1);

    /// <summary>One element; negative numbers count from the end.</summary>
    public static implicit operator Pick(int index) => new(index < 0 ? ^-index : index);

    /// <summary>One element; <c>^1</c> is the last.</summary>
    public static implicit operator Pick(Index index) => new(index);

    /// <summary>Several neighbours.</summary>
    public static implicit operator Pick(Range range) => new(range);

    /// <summary>Every second element for step 2, and so on; with a negative step from the last element of the range to the first.</summary>
    /// <param name="step">Not 0; −1 reverses the axis.</param>
    /// <param name="range">The elements to choose from; all if not given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is 0.</exception>
    public static Pick Every(int step, Range? range = null)
    {
        if (step == 0) throw new ArgumentOutOfRangeException(nameof(step), "slice: step 0 never reaches the end. Give a step other than 0.");
        return new(range ?? .., step);
    }

    internal (int Start, int Length, int Step, bool Keep) Resolve(int size, int axis)
    {
        if (!isRange)
        {
            var at = index.GetOffset(size);
            return (uint)at < (uint)size ? (at, 1, 1, false) : throw ShapeException.IndexOutside("index", index.IsFromEnd ? -index.Value : index.Value, size, axis);
        }
        var (start, end) = (range.Start.GetOffset(size), range.End.GetOffset(size));
        if (start < 0 || end > size || start > end) throw ShapeException.RangeOutside(range, size, axis);
        return (step > 0 || start == end ? start : end - 1, (end - start + Math.Abs(step) - 1) / Math.Abs(step), step, true);
    }
}
