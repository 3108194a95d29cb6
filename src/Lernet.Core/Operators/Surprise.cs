using System.Numerics;

namespace Lernet.Operators;

#pragma warning disable CS1591 // Each struct is one formula, which its bodies show.

/// <summary>−y ln σ(x) − (1 − y) ln(1 − σ(x)) = max(x, 0) − x y + ln(1 + e^(−|x|)): binary cross-entropy of a score x.</summary>
public readonly struct SurpriseZip : IZip
{
    public float Invoke(float x, float y) => MathF.Max(x, 0) - (x * y) + default(Log1pMap).Invoke(MathF.Exp(-MathF.Abs(x)));
    public double Invoke(double x, double y) => Math.Max(x, 0) - (x * y) + default(Log1pMap).Invoke(Math.Exp(-Math.Abs(x)));
    public Vector<float> Invoke(Vector<float> x, Vector<float> y) =>
        Vector.Max(x, Vector<float>.Zero) - (x * y) + default(Log1pMap).Invoke(Lanes.Exp(-Vector.Abs(x)));
}

/// <summary>σ(x) − y: the slope of <see cref="SurpriseZip"/> in x.</summary>
public readonly struct SurpriseSlopeZip : IZip
{
    public float Invoke(float x, float y) => default(SigmoidMap).Invoke(x) - y;
    public double Invoke(double x, double y) => default(SigmoidMap).Invoke(x) - y;
    public Vector<float> Invoke(Vector<float> x, Vector<float> y) => default(SigmoidMap).Invoke(x) - y;
}
