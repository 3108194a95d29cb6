using System.Numerics;

namespace Lernet.Operators;

#pragma warning disable CS1591 // Each struct is one formula, which its bodies show.

/// <summary>g (1 − y²): the gradient through y = tanh x.</summary>
public readonly struct TanhSlopeZip : IZip
{
    public float Invoke(float g, float y) => g * (1 - (y * y));
    public double Invoke(double g, double y) => g * (1 - (y * y));
    public Vector<float> Invoke(Vector<float> g, Vector<float> y) => g * (Vector<float>.One - (y * y));
}

/// <summary>g y (1 − y): the gradient through y = σ(x).</summary>
public readonly struct SigmoidSlopeZip : IZip
{
    public float Invoke(float g, float y) => g * y * (1 - y);
    public double Invoke(double g, double y) => g * y * (1 - y);
    public Vector<float> Invoke(Vector<float> g, Vector<float> y) => g * y * (Vector<float>.One - y);
}

/// <summary>g for x > 0, else slope · g: the gradient through a (leaky) ReLU.</summary>
public readonly struct ReluSlopeZip(double slope) : IZip
{
    public float Invoke(float g, float x) => x > 0 ? g : (float)slope * g;
    public double Invoke(double g, double x) => x > 0 ? g : slope * g;
    public Vector<float> Invoke(Vector<float> g, Vector<float> x) =>
        Vector.ConditionalSelect(Vector.GreaterThan(x, Vector<float>.Zero), g, g * (float)slope);
}
