using System.Numerics;

namespace Lernet.Operators;

#pragma warning disable CS1591 // Each struct is one formula, which its bodies show.

public readonly struct AddZip : IReducer
{
    public float Identity => 0;
    public float Invoke(float a, float b) => a + b;
    public double Invoke(double a, double b) => a + b;
    public Vector<float> Invoke(Vector<float> a, Vector<float> b) => a + b;
}

public readonly struct SubZip : IZip
{
    public float Invoke(float a, float b) => a - b;
    public double Invoke(double a, double b) => a - b;
    public Vector<float> Invoke(Vector<float> a, Vector<float> b) => a - b;
}

public readonly struct MulZip : IReducer
{
    public float Identity => 1;
    public float Invoke(float a, float b) => a * b;
    public double Invoke(double a, double b) => a * b;
    public Vector<float> Invoke(Vector<float> a, Vector<float> b) => a * b;
}

public readonly struct DivZip : IZip
{
    public float Invoke(float a, float b) => a / b;
    public double Invoke(double a, double b) => a / b;
    public Vector<float> Invoke(Vector<float> a, Vector<float> b) => a / b;
}

public readonly struct MaximumZip : IReducer
{
    public float Identity => float.NegativeInfinity;
    public float Invoke(float a, float b) => a > b || float.IsNaN(a) ? a : b;
    public double Invoke(double a, double b) => Math.Max(a, b);
    public Vector<float> Invoke(Vector<float> a, Vector<float> b) => Vector.Max(a, b);
}

public readonly struct MinimumZip : IReducer
{
    public float Identity => float.PositiveInfinity;
    public float Invoke(float a, float b) => a < b || float.IsNaN(a) ? a : b;
    public double Invoke(double a, double b) => Math.Min(a, b);
    public Vector<float> Invoke(Vector<float> a, Vector<float> b) => Vector.Min(a, b);
}

/// <summary>a · x + b with two numbers: scaling, shifting and negation in one pass.</summary>
public readonly struct AffineMap(double scale, double shift) : IMap
{
    public float Invoke(float x) => ((float)scale * x) + (float)shift;
    public double Invoke(double x) => (scale * x) + shift;
    public Vector<float> Invoke(Vector<float> x) => (x * (float)scale) + new Vector<float>((float)shift);
}

/// <summary>c / x.</summary>
public readonly struct DivideIntoMap(double numerator) : IMap
{
    public float Invoke(float x) => (float)numerator / x;
    public double Invoke(double x) => numerator / x;
    public Vector<float> Invoke(Vector<float> x) => new Vector<float>((float)numerator) / x;
}
