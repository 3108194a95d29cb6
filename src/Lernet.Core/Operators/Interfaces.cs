namespace Lernet.Operators;

/// <summary>What one element does: y = f(x), in one body for every kind of number.</summary>
/// <remarks>
/// The Reference backend asks for the body in double precision (<see cref="Real64"/>): the definition. The Cpu backend asks for it in
/// vectors of float32 as wide as the processor has, a GPU in single float32. Parameters of an operator are fields
/// of the struct. A condition is <see cref="IReal{V}.Select"/>, since the elements of a vector cannot take different branches.
/// </remarks>
public interface IMap
{
    /// <summary>f(x).</summary>
    V Invoke<V>(V x) where V : struct, IReal<V>;
}

/// <summary>What a pair of elements does: y = f(a, b).</summary>
/// <inheritdoc cref="IMap" path="/remarks"/>
public interface IZip
{
    /// <summary>f(a, b).</summary>
    V Invoke<V>(V a, V b) where V : struct, IReal<V>;
}

/// <summary>An associative way to combine elements, with its neutral element.</summary>
public interface IReducer : IZip
{
    /// <summary>The element that changes nothing: f(Identity, x) = x.</summary>
    double Identity { get; }
}
