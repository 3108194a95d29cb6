using System.Numerics;
using Lernet.Operators;

namespace Lernet.Nn;

/// <summary>β m + (1 − β) g: a running mean of gradients.</summary>
internal readonly struct MeanZip(double beta) : IZip
{
    public float Invoke(float m, float g) => ((float)beta * m) + ((float)(1 - beta) * g);
    public double Invoke(double m, double g) => (beta * m) + ((1 - beta) * g);
    public Vector<float> Invoke(Vector<float> m, Vector<float> g) => (m * (float)beta) + (g * (float)(1 - beta));
}

/// <summary>β v + (1 − β) g²: a running mean of squared gradients.</summary>
internal readonly struct MeanSquareZip(double beta) : IZip
{
    public float Invoke(float v, float g) => ((float)beta * v) + ((float)(1 - beta) * g * g);
    public double Invoke(double v, double g) => (beta * v) + ((1 - beta) * g * g);
    public Vector<float> Invoke(Vector<float> v, Vector<float> g) => (v * (float)beta) + (g * (float)(1 - beta) * g);
}

/// <summary>m̂ / (√v̂ + ε), where m̂ and v̂ are the means corrected for their start at 0.</summary>
internal readonly struct AdamDirectionZip(double meanCorrection, double squareCorrection, double epsilon) : IZip
{
    public float Invoke(float m, float v) => (float)meanCorrection * m / (MathF.Sqrt((float)squareCorrection * v) + (float)epsilon);
    public double Invoke(double m, double v) => meanCorrection * m / (Math.Sqrt(squareCorrection * v) + epsilon);
    public Vector<float> Invoke(Vector<float> m, Vector<float> v) =>
        m * (float)meanCorrection / (Vector.SquareRoot(v * (float)squareCorrection) + new Vector<float>((float)epsilon));
}
