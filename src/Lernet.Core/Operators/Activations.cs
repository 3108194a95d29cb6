using System.Numerics;
using System.Runtime.CompilerServices;

namespace Lernet.Operators;

#pragma warning disable CS1591 // Each struct is one formula, which its bodies show.

/// <summary>1 / (1 + e⁻ˣ). For very negative x, e⁻ˣ is infinite and the result 0, as it should be.</summary>
public readonly struct SigmoidMap : IMap
{
    public float Invoke(float x) => 1 / (1 + MathF.Exp(-x));
    public double Invoke(double x) => 1 / (1 + Math.Exp(-x));
    public Vector<float> Invoke(Vector<float> x) => Vector<float>.One / (Vector<float>.One + Lanes.Exp(-x));
}

/// <summary>tanh x; small |x| by a polynomial in x², the rest as 1 - 2 / (e²ˣ + 1).</summary>
/// <remarks>Coefficients: Cephes, tanhf (S. Moshier). Relative error at most 2 units in the last place. Hardware tanh of GPUs has only 11 bits.</remarks>
public readonly struct TanhMap : IMap
{
    private const float Small = 0.625f;
    private static ReadOnlySpan<float> Coefficients =>
        [-3.33332819422e-1f, 1.33314422036e-1f, -5.37397155531e-2f, 2.06390887954e-2f, -5.70498872745e-3f];

    public float Invoke(float x)
    {
        var (size, square) = (MathF.Abs(x), x * x);
        if (size < Small)
        {
            return (((((((-5.70498872745e-3f * square) + 2.06390887954e-2f) * square) - 5.37397155531e-2f) * square
                + 1.33314422036e-1f) * square) - 3.33332819422e-1f) * square * x + x;
        }
        var large = 1 - (2 / (MathF.Exp(2 * size) + 1));
        return x < 0 ? -large : large;
    }

    public double Invoke(double x) => Math.Tanh(x);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<float> Invoke(Vector<float> x)
    {
        var (size, square) = (Vector.Abs(x), x * x);
        var small = (Lanes.Polynomial(square, Coefficients) * square * x) + x;
        var large = Vector<float>.One - (new Vector<float>(2) / (Lanes.Exp(size + size) + Vector<float>.One));
        large = Vector.ConditionalSelect(Vector.LessThan(x, Vector<float>.Zero), -large, large);
        return Vector.ConditionalSelect(Vector.LessThan(size, new(Small)), small, large);
    }
}

/// <summary>max(x, slope · x): ReLU for slope 0, leaky ReLU for a small slope. NaN stays NaN.</summary>
public readonly struct LeakyReluMap(double slope) : IMap
{
    public float Invoke(float x) => x > 0 ? x : slope == 0 && x <= 0 ? 0 : (float)slope * x;
    public double Invoke(double x) => x > 0 ? x : slope == 0 && x <= 0 ? 0 : slope * x;

    public Vector<float> Invoke(Vector<float> x) => slope == 0
        ? Vector.Max(x, Vector<float>.Zero)
        : Vector.ConditionalSelect(Vector.GreaterThan(x, Vector<float>.Zero), x, x * (float)slope);
}

/// <summary>1 for x > 0, else slope: the derivative of <see cref="LeakyReluMap"/>, with the value at 0 chosen as slope.</summary>
public readonly struct StepMap(double slope) : IMap
{
    public float Invoke(float x) => x > 0 ? 1 : (float)slope;
    public double Invoke(double x) => x > 0 ? 1 : slope;
    public Vector<float> Invoke(Vector<float> x) =>
        Vector.ConditionalSelect(Vector.GreaterThan(x, Vector<float>.Zero), Vector<float>.One, new((float)slope));
}
