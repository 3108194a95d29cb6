using System.Numerics;

namespace Lernet.Operators;

/// <summary>What one element does: y = f(x). The float body is what a GPU compiles, the vector body what the CPU runs,
/// the double body is the definition.</summary>
/// <remarks>Keep scalar bodies to plain arithmetic, comparisons and MathF.Exp/Log/Sqrt/Sin/Cos/Abs/Floor: GPU compilers accept these.
/// Parameters of an operator are fields of the struct.</remarks>
public interface IMap
{
    /// <summary>f(x) in float32, one element.</summary>
    float Invoke(float x);

    /// <summary>f(x) in double, one element: the definition.</summary>
    double Invoke(double x);

    /// <summary>f(x) in float32, a vector of elements.</summary>
    Vector<float> Invoke(Vector<float> x);
}

/// <summary>What a pair of elements does: y = f(a, b).</summary>
/// <inheritdoc cref="IMap" path="/remarks"/>
public interface IZip
{
    /// <summary>f(a, b) in float32, one pair.</summary>
    float Invoke(float a, float b);

    /// <summary>f(a, b) in double, one pair: the definition.</summary>
    double Invoke(double a, double b);

    /// <summary>f(a, b) in float32, a vector of pairs.</summary>
    Vector<float> Invoke(Vector<float> a, Vector<float> b);
}

/// <summary>An associative way to combine elements, with its neutral element.</summary>
public interface IReducer : IZip
{
    /// <summary>The element that changes nothing: f(Identity, x) = x.</summary>
    float Identity { get; }
}
