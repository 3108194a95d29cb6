using Lernet.Backends;
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

    /// <summary>aᵢ ← op(aᵢ, bᵢ) in place and without a derivative, for values that nobody else has seen yet; b may be stretched.</summary>
    internal void ZipInPlace<TOp>(Tensor b, TOp op = default) where TOp : struct, IZip => Backend.Zip(op, View, b.View.Stretched(Shape), View);

    /// <summary>One step of an optimizer on an input, in one pass over memory: the numbers are overwritten, the gradient stays.</summary>
    /// <param name="op">The rule; its settings are its fields.</param>
    /// <param name="gradient">∂L/∂(this), of this tensor's shape.</param>
    /// <param name="first">What the rule remembers of each number, of this tensor's shape; overwritten. As many as <see cref="IUpdate.States"/> says.</param>
    /// <param name="second">The second state.</param>
    /// <param name="third">The third state.</param>
    /// <exception cref="ShapeException">A shape differs from this tensor's.</exception>
    /// <exception cref="InvalidOperationException">This tensor is a computed value, or the tensors are on different backends.</exception>
    /// <exception cref="ArgumentException">The rule needs more states than are given.</exception>
    public void Update<TOp>(TOp op, Tensor gradient, Tensor? first = null, Tensor? second = null, Tensor? third = null)
        where TOp : struct, IUpdate
    {
        if (Node is not null) throw AutogradException.NotALeaf("update", this);
        Check("the gradient", gradient);
        var states = op.States;
        View State(int number, string name, Tensor? state)
        {
            if (states < number) return default;
            Check(name, state ?? throw new ArgumentException($"update: the rule keeps {states} states per number, and {name} was not given. Give {states} tensors of zeros."));
            return state.View;
        }

        var (a, b, c) = (State(1, "the first state", first), State(2, "the second state", second), State(3, "the third state", third));
        // A gradient may be one number seen everywhere; the loops want neighbours.
        var g = gradient.View.IsContiguous ? gradient : Autograd.NoGrad(gradient.Clone);
        Backend.Update(op, g.View, View, a, b, c);
        MarkUpdated();

        void Check(string name, Tensor tensor)
        {
            CheckBackend("update", tensor);
            if (tensor.Shape != Shape) throw ShapeException.NotTheSame("update", name, tensor.Shape, Shape);
        }
    }

    /// <summary>Combines the elements along axes, which become size 1; without a derivative.</summary>
    internal Tensor Reduce<TOp>(ReadOnlySpan<bool> axes, TOp op = default) where TOp : struct, IReducer
    {
        var y = EmptyLike(Shape.Reduced(axes, keep: true));
        Backend.Reduce(op, View, y.View);
        return y;
    }

    internal void CheckBackend(string op, params ReadOnlySpan<Tensor?> others)
    {
        foreach (var other in others)
        {
            if (other is not null && !ReferenceEquals(Backend, other.Backend)) throw DeviceException.Apart(op, Backend, other.Backend);
        }
    }
}
