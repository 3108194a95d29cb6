using Lernet.Operators;

namespace Lernet;

public sealed partial class Tensor
{
    /// <summary>1 where a &gt; b, else 0; no derivative.</summary>
    public Tensor Greater(Tensor b) => Zip<GreaterZip>(b, "greater");

    /// <summary>1 where x &gt; c, else 0; no derivative.</summary>
    public Tensor Greater(double c) => Greater(Full(Backend, Shape.Scalar, c));

    /// <summary>1 where a ≥ b, else 0; no derivative.</summary>
    public Tensor GreaterOrEqual(Tensor b) => Zip<GreaterOrEqualZip>(b, "greater or equal");

    /// <summary>1 where x ≥ c, else 0; no derivative.</summary>
    public Tensor GreaterOrEqual(double c) => GreaterOrEqual(Full(Backend, Shape.Scalar, c));

    /// <summary>1 where a &lt; b, else 0; no derivative.</summary>
    public Tensor Less(Tensor b) => b.Greater(this);

    /// <summary>1 where x &lt; c, else 0; no derivative.</summary>
    public Tensor Less(double c) => Full(Backend, Shape.Scalar, c).Greater(this);

    /// <summary>1 where a = b, else 0; NaN equals nothing; no derivative.</summary>
    public Tensor EqualTo(Tensor b) => Zip<EqualZip>(b, "equal");

    /// <summary>1 where x = c, else 0; no derivative.</summary>
    public Tensor EqualTo(double c) => EqualTo(Full(Backend, Shape.Scalar, c));

    /// <summary>Whether any element is NaN or infinite.</summary>
    public bool HasNonFinite() => Length > 0 && Map<NotFiniteMap>().Max().ItemAsDouble() > 0;

    /// <summary>a where the condition is not 0, else b, with broadcasting. NaN in the branch not taken does no harm.</summary>
    /// <exception cref="ShapeException">The three shapes cannot be broadcast to one.</exception>
    public static Tensor Where(Tensor condition, Tensor a, Tensor b)
    {
        condition.CheckBackend("where", a, b);
        var shape = Broadcasting.Common("where", Broadcasting.Common("where", condition.Shape, a.Shape), b.Shape);
        var y = a.EmptyLike(shape);
        y.Backend.Where(condition.View.Stretched(shape), a.View.Stretched(shape), b.View.Stretched(shape), y.View);
        return y.Record("where",
            (a, g => Where(condition, g, Full(g.Backend, Shape.Scalar, 0)), "1 or 0"),
            (b, g => Where(condition, Full(g.Backend, Shape.Scalar, 0), g), "1 or 0"));
    }
}
