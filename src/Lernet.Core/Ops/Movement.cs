using Lernet.Backends;

namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>The same numbers in row-major order under another shape. One size may be −1 and is worked out.</summary>
    /// <exception cref="ShapeException">The number of elements would change.</exception>
    public Tensor Reshape(params int[] shape) => ReshapeTo(Inferred(shape));

    /// <inheritdoc cref="Reshape(int[])"/>
    internal Tensor ReshapeTo(Shape shape)
    {
        var y = View.IsContiguous ? new Tensor(new View(View.Buffer, shape, shape.Strides, View.Offset)) : EmptyLike(shape);
        if (!View.IsContiguous) Backend.Copy(View, new View(y.View.Buffer, Shape));
        return y.Record("reshape", this, static (g, x, _) => g.ReshapeTo(x.Shape), "1");
    }

    /// <summary>The axes in another order.</summary>
    /// <param name="axes">For each new axis, the old one; a permutation of 0 .. Rank − 1.</param>
    /// <exception cref="ShapeException">Not a permutation of the axes.</exception>
    public Tensor Permute(params int[] axes)
    {
        var (order, back) = (new int[Rank], new int[Rank]);
        if (axes.Length != Rank) throw ShapeException.NotAPermutation(Shape, axes);
        Array.Fill(back, -1);
        for (var i = 0; i < Rank; i++)
        {
            order[i] = axes[i] < 0 ? axes[i] + Rank : axes[i];
            if ((uint)order[i] >= (uint)Rank || back[order[i]] >= 0) throw ShapeException.NotAPermutation(Shape, axes);
            back[order[i]] = i;
        }
        return new Tensor(View.Permuted(order)).Record("permute", this, back, static (g, _, _, back) => g.Permute(back), "1");
    }

    /// <summary>Two axes swapped, the last two unless said otherwise: the transpose of a matrix.</summary>
    public Tensor Transpose(int first = -2, int second = -1)
    {
        if (Rank < 2) throw ShapeException.NoSuchAxis("transpose", first, Shape);
        var order = AllAxes();
        var (a, b) = (Shape.Axis(first, "transpose"), Shape.Axis(second, "transpose"));
        (order[a], order[b]) = (order[b], order[a]);
        return Permute(order);
    }

    /// <summary>The numbers stretched along axes of size 1, without copying.</summary>
    /// <exception cref="ShapeException">An axis other than size 1 would have to stretch.</exception>
    public Tensor Expand(Shape shape)
    {
        if (shape == Shape) return this;
        if (!Broadcasting.Fits(Shape, shape)) throw ShapeException.CannotExpand(Shape, shape);
        return new Tensor(View.Stretched(shape)).Record("expand", this, static (g, x, _) => g.SumTo(x.Shape), "1");
    }

    /// <summary>A new axis of size 1 at the given place.</summary>
    public Tensor Unsqueeze(int axis)
    {
        var place = axis < 0 ? axis + Rank + 1 : axis;
        if ((uint)place > (uint)Rank) throw ShapeException.NoSuchAxis("unsqueeze", axis, Shape);
        return Reshape([.. Shape.Array[..place], 1, .. Shape.Array[place..]]);
    }

    /// <summary>Without an axis of size 1.</summary>
    /// <exception cref="ShapeException">The axis has another size.</exception>
    public Tensor Squeeze(int axis)
    {
        var place = Shape.Axis(axis, "squeeze");
        if (Shape[place] != 1) throw ShapeException.NotOne("squeeze", Shape, place);
        return Reshape([.. Shape.Array[..place], .. Shape.Array[(place + 1)..]]);
    }

    /// <summary>All axes from the given one on joined into one: [N, 28, 28] becomes [N, 784].</summary>
    /// <exception cref="ShapeException">There is no such axis.</exception>
    public Tensor Flatten(int from = 1) =>
        from == 0 || Rank == 0 ? Reshape(Length) : Reshape([.. SizesBefore(from), Shape.Array[SizesBefore(from).Length..].Aggregate(1, (a, b) => a * b)]);

    // The sizes in front of an axis; the place behind the last axis counts too.
    private int[] SizesBefore(int axis) => Shape.Array[..(axis == Rank ? axis : Shape.Axis(axis, "flatten"))];

    /// <summary>The order along an axis reversed.</summary>
    public Tensor Flip(int axis)
    {
        var along = Shape.Axis(axis, "flip");
        var strides = (int[])View.Strides.Clone();
        strides[along] = -strides[along];
        var offset = View.Offset + (View.Strides[along] * Math.Max(0, Shape[along] - 1));
        return new Tensor(View with { Strides = strides, Offset = offset }).Record("flip", this, along, static (g, _, _, along) => g.Flip(along), "1");
    }

    /// <summary>The same tensor with its numbers side by side in row-major order; copies only if they are not.</summary>
    public Tensor Contiguous() => View.IsContiguous ? this : Clone();

    /// <summary>A copy of the numbers that derivatives flow through.</summary>
    public Tensor Clone()
    {
        var y = EmptyLike(Shape);
        Backend.Copy(View, y.View);
        return y.Record("clone", this, static (g, _, _) => g, "1");
    }

    private Shape Inferred(int[] shape)
    {
        var (known, unknown) = (1L, -1);
        for (var i = 0; i < shape.Length; i++)
        {
            if (shape[i] == -1 && unknown < 0) unknown = i;
            else known *= shape[i];
        }
        var sizes = shape;
        if (unknown >= 0)
        {
            if (known <= 0 || Length % known != 0) throw ShapeException.CannotReshape(Shape, shape);
            sizes = (int[])shape.Clone();
            sizes[unknown] = (int)(Length / known);
        }
        else if (known != Length) throw ShapeException.CannotReshape(Shape, shape);
        return Shape.Create(sizes);
    }
}
