using System.Numerics;
using System.Runtime.CompilerServices;

namespace Lernet.Operators;

#pragma warning disable CS1591 // Each struct is one formula, which its bodies show.

public readonly struct ExpMap : IMap
{
    public float Invoke(float x) => MathF.Exp(x);
    public double Invoke(double x) => Math.Exp(x);
    public Vector<float> Invoke(Vector<float> x) => Lanes.Exp(x);
}

public readonly struct LogMap : IMap
{
    public float Invoke(float x) => MathF.Log(x);
    public double Invoke(double x) => Math.Log(x);
    public Vector<float> Invoke(Vector<float> x) => Vector.Log(x);
}

/// <summary>log(1 + x) without losing small x.</summary>
/// <remarks>log(u) · x / (u - 1) with u = 1 + x rounded (Goldberg 1991, theorem 4): the rounding errors of u cancel.</remarks>
public readonly struct Log1pMap : IMap
{
    public float Invoke(float x)
    {
        var u = 1 + x;
        return u == 1 ? x : u - 1 == x ? MathF.Log(u) : MathF.Log(u) * (x / (u - 1));
    }

    public double Invoke(double x)
    {
        var u = 1 + x;
        return u == 1 ? x : u - 1 == x ? Math.Log(u) : Math.Log(u) * (x / (u - 1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<float> Invoke(Vector<float> x)
    {
        var u = Vector<float>.One + x;
        var exact = u - Vector<float>.One;
        var log = Vector.Log(u);
        // Where u - 1 is x already (infinity included) the correction is 1, and x / (u - 1) could be infinity / infinity.
        var corrected = Vector.ConditionalSelect(Vector.Equals(exact, x), log, log * (x / exact));
        return Vector.ConditionalSelect(Vector.Equals(u, Vector<float>.One), x, corrected);
    }
}

public readonly struct SqrtMap : IMap
{
    public float Invoke(float x) => MathF.Sqrt(x);
    public double Invoke(double x) => Math.Sqrt(x);
    public Vector<float> Invoke(Vector<float> x) => Vector.SquareRoot(x);
}

/// <summary>x to a whole power, by repeated squaring.</summary>
public readonly struct WholePowerMap(int exponent) : IMap
{
    public float Invoke(float x)
    {
        var (power, result) = (x, 1f);
        for (var n = Math.Abs(exponent); n > 0; n >>= 1, power *= power)
        {
            if ((n & 1) == 1) result *= power;
        }
        return exponent < 0 ? 1 / result : result;
    }

    public double Invoke(double x) => Math.Pow(x, exponent);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<float> Invoke(Vector<float> x)
    {
        var (power, result) = (x, Vector<float>.One);
        for (var n = Math.Abs(exponent); n > 0; n >>= 1, power *= power)
        {
            if ((n & 1) == 1) result *= power;
        }
        return exponent < 0 ? Vector<float>.One / result : result;
    }
}

/// <summary>x to a real power; NaN for negative x.</summary>
public readonly struct PowerMap(double exponent) : IMap
{
    public float Invoke(float x) => MathF.Pow(x, (float)exponent);
    public double Invoke(double x) => Math.Pow(x, exponent);
    public Vector<float> Invoke(Vector<float> x) => Lanes.Each(this, x);
}

/// <summary>a to the power b, element by element.</summary>
public readonly struct PowerZip : IZip
{
    public float Invoke(float a, float b) => MathF.Pow(a, b);
    public double Invoke(double a, double b) => Math.Pow(a, b);
    public Vector<float> Invoke(Vector<float> a, Vector<float> b) => Lanes.Each(this, a, b);
}
