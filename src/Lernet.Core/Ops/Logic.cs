using Lernet.Operators;

namespace Lernet;

/// <content>Questions with the answers 1 (yes) and 0 (no); none has a derivative. Every number but 0 counts as yes, NaN too.</content>
public sealed partial class Tensor
{
    /// <summary>1 where a ≠ b, else 0; NaN differs from everything; no derivative.</summary>
    public Tensor NotEqualTo(Tensor b) => Zip<NotEqualZip>(b, "not equal");

    /// <summary>1 where x ≠ c, else 0; no derivative.</summary>
    public Tensor NotEqualTo(double c) => NotEqualTo(Full(Backend, Shape.Scalar, c));

    /// <summary>1 where a ≤ b, else 0; no derivative.</summary>
    public Tensor LessOrEqual(Tensor b) => b.GreaterOrEqual(this);

    /// <summary>1 where x ≤ c, else 0; no derivative.</summary>
    public Tensor LessOrEqual(double c) => Full(Backend, Shape.Scalar, c).GreaterOrEqual(this);

    /// <summary>1 where both are not 0, else 0; no derivative.</summary>
    public Tensor And(Tensor b) => Zip<AndZip>(b, "and");

    /// <summary>1 where at least one is not 0, else 0; no derivative.</summary>
    public Tensor Or(Tensor b) => Zip<OrZip>(b, "or");

    /// <summary>1 where exactly one is not 0, else 0; no derivative.</summary>
    public Tensor Xor(Tensor b) => Zip<XorZip>(b, "xor");

    /// <summary>1 where x is 0, else 0; no derivative.</summary>
    public Tensor Not() => EqualTo(0);

    /// <summary>1 where x is NaN, else 0; no derivative.</summary>
    public Tensor IsNaN() => Map<IsNaNMap>();

    /// <summary>1 where x is ∞ or −∞, else 0; no derivative.</summary>
    public Tensor IsInfinite() => Map<IsInfiniteMap>();

    /// <summary>1 where x is neither infinite nor NaN, else 0; no derivative.</summary>
    public Tensor IsFinite() => Map<NotFiniteMap>().Not();

    /// <summary>1 if any element is not 0, else 0; 0 for no elements; no derivative.</summary>
    public Tensor Any() => CountNonZero().Greater(0);

    /// <summary>1 where any element along an axis is not 0, else 0; no derivative.</summary>
    /// <inheritdoc cref="Sum(int, bool)"/>
    public Tensor Any(int axis, bool keepDims = false) => CountNonZero(axis, keepDims).Greater(0);

    /// <summary>1 if no element is 0, else 0; 1 for no elements; no derivative.</summary>
    public Tensor All() => Not().CountNonZero().Not();

    /// <summary>1 where no element along an axis is 0, else 0; no derivative.</summary>
    /// <inheritdoc cref="Sum(int, bool)"/>
    public Tensor All(int axis, bool keepDims = false) => Not().CountNonZero(axis, keepDims).Not();

    /// <summary>How many elements are not 0; no derivative.</summary>
    public Tensor CountNonZero() => NotEqualTo(0).Sum();

    /// <summary>How many elements along an axis are not 0; no derivative.</summary>
    /// <inheritdoc cref="Sum(int, bool)"/>
    public Tensor CountNonZero(int axis, bool keepDims = false) => NotEqualTo(0).Sum(axis, keepDims);

    /// <summary>1 where |a − b| ≤ absolute + relative |b|, else 0, with broadcasting; equal infinities are close; no derivative.</summary>
    /// <param name="b">What a is compared with.</param>
    /// <param name="relative">The part of |b| that may be missing.</param>
    /// <param name="absolute">What may be missing near 0.</param>
    /// <param name="nanIsClose">Whether two NaN count as close.</param>
    public Tensor IsClose(Tensor b, double relative = 1e-5, double absolute = 1e-8, bool nanIsClose = false) => Autograd.NoGrad(() =>
    {
        var isNear = (this - b).Abs().LessOrEqual((b.Abs() * relative) + absolute).And(b.IsFinite());
        var isClose = isNear.Or(EqualTo(b));
        return nanIsClose ? isClose.Or(IsNaN().And(b.IsNaN())) : isClose;
    });

    /// <summary>Whether all elements are close, as <see cref="IsClose"/> says.</summary>
    /// <inheritdoc cref="IsClose"/>
    public bool AllClose(Tensor b, double relative = 1e-5, double absolute = 1e-8, bool nanIsClose = false) =>
        IsClose(b, relative, absolute, nanIsClose).All().ItemAsDouble() != 0;

    /// <summary>Whether shapes and all elements are equal; NaN equals nothing.</summary>
    public bool AllEqual(Tensor b) => Shape == b.Shape && EqualTo(b).All().ItemAsDouble() != 0;
}
