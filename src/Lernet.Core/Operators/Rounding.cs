using System.Numerics;

namespace Lernet.Operators;

#pragma warning disable CS1591 // Each struct is one formula, which its bodies show.

public readonly struct AbsMap : IMap
{
    public float Invoke(float x) => MathF.Abs(x);
    public double Invoke(double x) => Math.Abs(x);
    public Vector<float> Invoke(Vector<float> x) => Vector.Abs(x);
}

public readonly struct FloorMap : IMap
{
    public float Invoke(float x) => MathF.Floor(x);
    public double Invoke(double x) => Math.Floor(x);
    public Vector<float> Invoke(Vector<float> x) => Vector.Floor(x);
}

public readonly struct CeilingMap : IMap
{
    public float Invoke(float x) => MathF.Ceiling(x);
    public double Invoke(double x) => Math.Ceiling(x);
    public Vector<float> Invoke(Vector<float> x) => Vector.Ceiling(x);
}

/// <summary>The nearest whole number, halves to the even one.</summary>
public readonly struct RoundMap : IMap
{
    public float Invoke(float x) => MathF.Round(x);
    public double Invoke(double x) => Math.Round(x);
    public Vector<float> Invoke(Vector<float> x) => Vector.Round(x);
}

public readonly struct SinMap : IMap
{
    public float Invoke(float x) => MathF.Sin(x);
    public double Invoke(double x) => Math.Sin(x);
    public Vector<float> Invoke(Vector<float> x) => Vector.Sin(x);
}

public readonly struct CosMap : IMap
{
    public float Invoke(float x) => MathF.Cos(x);
    public double Invoke(double x) => Math.Cos(x);
    public Vector<float> Invoke(Vector<float> x) => Vector.Cos(x);
}
