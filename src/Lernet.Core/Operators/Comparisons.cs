using System.Numerics;

namespace Lernet.Operators;

#pragma warning disable CS1591 // Each struct is one formula, which its bodies show.

public readonly struct GreaterZip : IZip
{
    public float Invoke(float a, float b) => a > b ? 1 : 0;
    public double Invoke(double a, double b) => a > b ? 1 : 0;
    public Vector<float> Invoke(Vector<float> a, Vector<float> b) => Lanes.Flag(Vector.GreaterThan(a, b));
}

public readonly struct GreaterOrEqualZip : IZip
{
    public float Invoke(float a, float b) => a >= b ? 1 : 0;
    public double Invoke(double a, double b) => a >= b ? 1 : 0;
    public Vector<float> Invoke(Vector<float> a, Vector<float> b) => Lanes.Flag(Vector.GreaterThanOrEqual(a, b));
}

public readonly struct EqualZip : IZip
{
    public float Invoke(float a, float b) => a == b ? 1 : 0;
    public double Invoke(double a, double b) => a == b ? 1 : 0;
    public Vector<float> Invoke(Vector<float> a, Vector<float> b) => Lanes.Flag(Vector.Equals(a, b));
}

/// <summary>1 where x is NaN or infinite, else 0.</summary>
public readonly struct NotFiniteMap : IMap
{
    public float Invoke(float x) => x - x == 0 ? 0 : 1;
    public double Invoke(double x) => x - x == 0 ? 0 : 1;
    public Vector<float> Invoke(Vector<float> x) => Vector<float>.One - Lanes.Flag(Vector.Equals(x - x, Vector<float>.Zero));
}

public readonly struct SignMap : IMap
{
    public float Invoke(float x) => x > 0 ? 1 : x < 0 ? -1 : x;
    public double Invoke(double x) => x > 0 ? 1 : x < 0 ? -1 : x;
    public Vector<float> Invoke(Vector<float> x) => Vector.ConditionalSelect(
        Vector.GreaterThan(x, Vector<float>.Zero), Vector<float>.One,
        Vector.ConditionalSelect(Vector.LessThan(x, Vector<float>.Zero), -Vector<float>.One, x));
}

/// <summary>x held between two bounds; NaN stays NaN.</summary>
public readonly struct ClampMap(double min, double max) : IMap
{
    public float Invoke(float x) => x < (float)min ? (float)min : x > (float)max ? (float)max : x;
    public double Invoke(double x) => x < min ? min : x > max ? max : x;
    public Vector<float> Invoke(Vector<float> x) => Vector.Min(Vector.Max(x, new((float)min)), new((float)max));
}

/// <summary>1 where x lies between two bounds (both included), else 0: the derivative of <see cref="ClampMap"/>.</summary>
public readonly struct InsideMap(double min, double max) : IMap
{
    public float Invoke(float x) => x >= (float)min && x <= (float)max ? 1 : 0;
    public double Invoke(double x) => x >= min && x <= max ? 1 : 0;
    public Vector<float> Invoke(Vector<float> x) => Lanes.Flag(
        Vector.GreaterThanOrEqual(x, new((float)min)) & Vector.LessThanOrEqual(x, new((float)max)));
}
