using Lernet.Operators;

namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>The product of all elements; 1 for no elements.</summary>
    public Tensor Product() => Flatten(0).Product(0);

    /// <summary>The product along an axis; right derivatives also where elements are 0.</summary>
    /// <inheritdoc cref="Sum(int, bool)"/>
    public Tensor Product(int axis, bool keepDims = false)
    {
        var along = Shape.Axis(axis, "product");
        var flags = Flags("product", [along]);
        var y = Reduce<MulZip>(flags);
        // Of each element: all before it times all after it.
        y.Record("product", (this, g => g * Before(along) * Flip(along).Before(along).Flip(along), "product of the others"));
        return keepDims ? y : y.Squeeze(along);
    }

    /// <summary>Running products along an axis: yₖ = x₀ · … · xₖ; right derivatives also where elements are 0.</summary>
    public Tensor CumProd(int axis = -1)
    {
        var along = Shape.Axis(axis, "cumprod");
        var y = EmptyLike(Shape);
        Backend.Scan(default(MulZip), View, along, y.View);
        return y.Record("cumprod", (this, g => Autograd.NoGrad(() => EqualTo(0).Any().ItemAsDouble() != 0)
            ? CumProdPairs(g, along)
            : (g * y).Flip(along).CumSum(along).Flip(along) / this, "product of the others"));
    }

    /// <summary>Running maxima along an axis; of equal elements the last gets the gradient. NaN once seen stays.</summary>
    public Tensor CumMax(int axis = -1) => CumExtreme<MaximumZip>("cummax", axis);

    /// <summary>Running minima along an axis; of equal elements the last gets the gradient. NaN once seen stays.</summary>
    public Tensor CumMin(int axis = -1) => CumExtreme<MinimumZip>("cummin", axis);

    // x₀ · … · xₖ₋₁, which is 1 for k = 0.
    private Tensor Before(int axis)
    {
        var size = Shape.Array[axis];
        if (size == 0) return this;
        return Concatenate([Full(Backend, Shape.With(axis, 1), 1), this[Along(axis, 0, size - 1)]], axis).CumProd(axis);
    }

    // Without division: ∂yₖ / ∂xᵢ is the product of x₀ … xₖ without xᵢ, for every pair at once.
    private Tensor CumProdPairs(Tensor g, int axis)
    {
        var size = Shape.Array[axis];
        var (places, shape) = (Whole(Enumerable.Range(0, size)), Enumerable.Repeat(1, Rank - axis).ToArray());
        shape[0] = size;
        var (i, k) = (places.Reshape([size, .. Enumerable.Repeat(1, Rank - axis)]), places.Reshape(shape));
        var without = Where(i.EqualTo(k), Full(Backend, Shape.Scalar, 1), Unsqueeze(axis)).CumProd(axis + 1);
        return (g.Unsqueeze(axis) * without * k.GreaterOrEqual(i)).Sum(axis + 1);
    }

    private Tensor CumExtreme<TOp>(string op, int axis) where TOp : struct, IReducer
    {
        var along = Shape.Axis(axis, op);
        if (Length == 0) return this;
        var places = Autograd.NoGrad(() =>
        {
            var extremes = EmptyLike(Shape);
            Backend.Scan(default(TOp), View, along, extremes.View);
            // The element that equals the extreme so far is where it comes from, until the next one does.
            var number = Whole(Enumerable.Range(0, Shape.Array[along])).Reshape([-1, .. Enumerable.Repeat(1, Rank - along - 1)]);
            var found = EmptyLike(Shape);
            Backend.Scan(default(MaximumZip), Where(EqualTo(extremes).Or(IsNaN()), number, Zero()).View, along, found.View);
            return found;
        });
        return Picked(places, along);
    }
}
