namespace Lernet.Operators;

#pragma warning disable CS1591 // Each struct is one formula, which its body shows.

/// <summary>−y ln σ(x) − (1 − y) ln(1 − σ(x)) = max(x, 0) − x y + ln(1 + e^(−|x|)): binary cross-entropy of a score x.</summary>
public readonly struct SurpriseZip : IZip
{
    public V Invoke<V>(V x, V y) where V : struct, IReal<V> => V.Max(x, 0) - (x * y) + V.Log1p(V.Exp(-V.Abs(x)));
}

/// <summary>σ(x) − y: the slope of <see cref="SurpriseZip"/> in x.</summary>
public readonly struct SurpriseSlopeZip : IZip
{
    public V Invoke<V>(V x, V y) where V : struct, IReal<V> => default(SigmoidMap).Invoke(x) - y;
}
