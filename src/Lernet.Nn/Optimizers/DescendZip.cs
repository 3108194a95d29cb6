using System.Numerics;
using Lernet.Operators;

namespace Lernet.Nn;

/// <summary>p − rate · g: a step downhill.</summary>
internal readonly struct DescendZip(double rate) : IZip
{
    public float Invoke(float p, float g) => p - ((float)rate * g);
    public double Invoke(double p, double g) => p - (rate * g);
    public Vector<float> Invoke(Vector<float> p, Vector<float> g) => p - (g * (float)rate);
}
