using Lernet.Operators;

namespace Lernet;

/// <content>The kernels as tensor functions, without derivatives. Operations are made from these and Record.</content>
public sealed partial class Tensor
{
    /// <summary>yᵢ = op(xᵢ), without a derivative.</summary>
    public Tensor Map<TOp>(TOp op = default) where TOp : struct, IMap
    {
        var y = EmptyLike(Shape);
        Backend.Map(op, View, y.View);
        return y;
    }

    /// <summary>yᵢ = op(aᵢ, bᵢ) with broadcasting, without a derivative.</summary>
    /// <param name="b">The second operand.</param>
    /// <param name="name">The operation's name for error messages.</param>
    /// <param name="op">What a pair does.</param>
    /// <exception cref="ShapeException">The shapes cannot be broadcast to one.</exception>
    public Tensor Zip<TOp>(Tensor b, string name, TOp op = default) where TOp : struct, IZip
    {
        CheckBackend(name, b);
        var shape = Broadcasting.Common(name, Shape, b.Shape);
        var y = EmptyLike(shape);
        Backend.Zip(op, View.Stretched(shape), b.View.Stretched(shape), y.View);
        return y;
    }

    /// <summary>aᵢ ← op(aᵢ, bᵢ) in place, without a derivative: what optimizers do to parameters and their moments.</summary>
    /// <param name="b">The second operand, of a shape that can be stretched to this one's.</param>
    /// <param name="op">What a pair does.</param>
    public void ZipInPlace<TOp>(Tensor b, TOp op) where TOp : struct, IZip
    {
        CheckBackend("zip", b);
        if (!Broadcasting.Fits(b.Shape, Shape)) throw ShapeException.CannotExpand(b.Shape, Shape);
        Backend.Zip(op, View, b.View.Stretched(Shape), View);
    }

    /// <summary>Combines the elements along axes, which become size 1; without a derivative.</summary>
    internal Tensor Reduce<TOp>(ReadOnlySpan<bool> axes, TOp op = default) where TOp : struct, IReducer
    {
        var y = EmptyLike(Shape.Reduced(axes, keep: true));
        Backend.Reduce(op, View, y.View);
        return y;
    }

    internal void CheckBackend(string op, Tensor other)
    {
        if (!ReferenceEquals(Backend, other.Backend))
        {
            throw new InvalidOperationException(
                $"{op}: the first tensor is on {Backend.Name}, the second on {other.Backend.Name}. Bring them together with On(backend).");
        }
    }
}
