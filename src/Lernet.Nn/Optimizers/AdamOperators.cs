using Lernet.Operators;

namespace Lernet.Nn;

/// <summary>β m + (1 − β) g: a running mean of gradients.</summary>
internal readonly struct MeanZip(double beta) : IZip
{
    public V Invoke<V>(V m, V g) where V : struct, IReal<V> => V.MultiplyAdd(m, beta, (1 - beta) * g);
}

/// <summary>β v + (1 − β) g²: a running mean of squared gradients.</summary>
internal readonly struct MeanSquareZip(double beta) : IZip
{
    public V Invoke<V>(V v, V g) where V : struct, IReal<V> => V.MultiplyAdd(v, beta, (1 - beta) * g * g);
}

/// <summary>m̂ / (√v̂ + ε), where m̂ and v̂ are the means corrected for their start at 0.</summary>
internal readonly struct AdamDirectionZip(double meanCorrection, double squareCorrection, double epsilon) : IZip
{
    public V Invoke<V>(V m, V v) where V : struct, IReal<V> => meanCorrection * m / (V.Sqrt(squareCorrection * v) + epsilon);
}
