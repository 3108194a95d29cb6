namespace Lernet;

/// <summary>What stands around a padded tensor.</summary>
public enum PadMode
{
    /// <summary>One number everywhere: 0 0 | a b c | 0 0.</summary>
    Constant,

    /// <summary>The mirror image without the edge: c b | a b c | b a.</summary>
    Reflect,

    /// <summary>The edge again and again: a a | a b c | c c.</summary>
    Replicate,

    /// <summary>From the other end: b c | a b c | a b.</summary>
    Circular,
}

public sealed partial class Tensor
{
    /// <summary>More room before and after the elements of the last axes.</summary>
    /// <param name="sizes">How much before and after: one pair per axis for the last axes, in the order of the axes.
    /// <c>x.Pad([(1, 1), (2, 2)])</c> puts one row above and below pictures and two columns left and right. Negative sizes cut off.</param>
    /// <param name="mode">What to put there.</param>
    /// <param name="value">The number for <see cref="PadMode.Constant"/>.</param>
    /// <exception cref="ShapeException">More pairs than axes, more cut off than there is, or more than the mode can take from an axis:
    /// its size for circular, one less for reflect; replicate needs one element.</exception>
    public Tensor Pad((int Before, int After)[] sizes, PadMode mode = PadMode.Constant, double value = 0)
    {
        if (sizes.Length > Rank) throw ShapeException.TooManyAxesNamed("pad", sizes.Length, Shape);
        var first = Rank - sizes.Length;
        if (sizes.Any(s => s.Before < 0 || s.After < 0))
        {
            return Cut(sizes, first).Pad([.. sizes.Select(s => (Math.Max(0, s.Before), Math.Max(0, s.After)))], mode, value);
        }
        if (mode == PadMode.Constant) return PadWith(value, sizes, first);
        return sizes.Select((size, i) => (size, Axis: first + i)).Where(s => s.size != (0, 0))
            .Aggregate(this, (x, s) => x.PadFromItself(s.Axis, s.size.Before, s.size.After, mode));
    }

    private Tensor Cut((int Before, int After)[] sizes, int first)
    {
        var picks = new Pick[Rank];
        for (var axis = 0; axis < Rank; axis++)
        {
            var (before, after) = axis < first ? (0, 0) : (Math.Max(0, -sizes[axis - first].Before), Math.Max(0, -sizes[axis - first].After));
            if (before + after > Shape.Array[axis]) throw ShapeException.CutTooMuch("pad", Shape, axis, before + after);
            picks[axis] = before..(Shape.Array[axis] - after);
        }
        return this[picks];
    }

    private Tensor PadWith(double value, (int Before, int After)[] sizes, int first)
    {
        var (shape, picks) = ((int[])Shape.Array.Clone(), new Pick[Rank]);
        for (var axis = 0; axis < Rank; axis++)
        {
            var (before, after) = axis < first ? (0, 0) : sizes[axis - first];
            shape[axis] += before + after;
            picks[axis] = before..(before + Shape.Array[axis]);
        }
        var y = Full(Backend, new(shape), value);
        using (Autograd.NoGrad()) Backend.Copy(View, y[picks].View);
        return y.Record("pad", (this, g => g[picks], "1 or 0"));
    }

    private Tensor PadFromItself(int axis, int before, int after, PadMode mode)
    {
        var length = Shape.Array[axis];
        var most = mode switch { PadMode.Reflect => length - 1, PadMode.Circular => length, _ => length == 0 ? 0 : int.MaxValue };
        if (Math.Max(before, after) > most)
        {
            throw ShapeException.PadTooWide("pad", mode.ToString().ToLowerInvariant(), Math.Max(before, after), axis, length, Math.Max(0, most));
        }
        return TakeAt(axis, Enumerable.Range(-before, before + length + after).Select(i => mode switch
        {
            PadMode.Reflect => i < 0 ? -i : i < length ? i : (2 * (length - 1)) - i,
            PadMode.Circular => (i + length) % length,
            _ => Math.Clamp(i, 0, length - 1),
        }));
    }

    // Take with indices that the operation itself worked out.
    private Tensor TakeAt(int axis, IEnumerable<int> indices)
    {
        var index = Whole(indices);
        var sizes = new int[Rank];
        Array.Fill(sizes, 1);
        sizes[axis] = index.Length;
        return Picked(index.Reshape(sizes).Expand(Shape.With(axis, index.Length)), axis);
    }

    // Whole numbers as a vector on this tensor's backend.
    private Tensor Whole(IEnumerable<int> numbers)
    {
        var values = numbers.Select(i => (double)i).ToArray();
        return From(values, [values.Length], Backend);
    }
}
