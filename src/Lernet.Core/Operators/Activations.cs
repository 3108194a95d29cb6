using System.Runtime.CompilerServices;

namespace Lernet.Operators;

#pragma warning disable CS1591 // Each struct is one formula, which its body shows.

/// <summary>1 / (1 + e⁻ˣ). For very negative x, e⁻ˣ is infinite and the result 0, as it should be.</summary>
public readonly struct SigmoidMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => 1 / (1 + V.Exp(-x));
}

public readonly struct TanhMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Tanh(x);
}

public readonly struct ErfMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Erf(x);
}

/// <summary>max(x, 0). NaN stays NaN.</summary>
public readonly struct ReluMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Max(x, 0);
}

/// <summary>x for positive x, slope · x otherwise, without the NaN of 0 · ∞. NaN stays NaN.</summary>
public readonly struct LeakyReluMap(double slope) : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => slope == 0 ? V.Max(x, 0) : V.Select(x > 0, x, x * slope);
}

/// <summary>1 for x > 0, else slope: the derivative of <see cref="LeakyReluMap"/>, with the value at 0 chosen as slope.</summary>
public readonly struct StepMap(double slope) : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Select(x > 0, 1, slope);
}

/// <summary>ln(1 + eˣ) = max(x, 0) + ln(1 + e^(−|x|)), which cannot overflow.</summary>
public readonly struct SoftplusMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Max(x, 0) + V.Log1p(V.Exp(-V.Abs(x)));
}

/// <summary>x Φ(x) = ½ x (1 + erf(x / √2)), without losing digits below 0.</summary>
public readonly struct GeluMap : IMap
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Invoke<V>(V x) where V : struct, IReal<V>
    {
        var tail = V.Tail(V.Abs(x), V.Exp(x * x * -0.5));
        return x * V.Select(x > 0, 1 - tail, tail);
    }
}

/// <summary>x σ(x).</summary>
public readonly struct SiluMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => x * default(SigmoidMap).Invoke(x);
}
