using System.Runtime.CompilerServices;

namespace Lernet.Operators;

#pragma warning disable CS1591 // Each struct is one formula, which its body shows.

/// <summary>g (1 − y²): the gradient through y = tanh x.</summary>
public readonly struct TanhSlopeZip : IZip
{
    public V Invoke<V>(V g, V y) where V : struct, IReal<V> => g * (1 - (y * y));
}

/// <summary>g y (1 − y): the gradient through y = σ(x).</summary>
public readonly struct SigmoidSlopeZip : IZip
{
    public V Invoke<V>(V g, V y) where V : struct, IReal<V> => g * y * (1 - y);
}

/// <summary>g for x > 0, else slope · g: the gradient through a (leaky) ReLU.</summary>
public readonly struct ReluSlopeZip(double slope) : IZip
{
    public V Invoke<V>(V g, V x) where V : struct, IReal<V> => V.Select(x > 0, g, slope * g);
}

/// <summary>g σ(x): the gradient through softplus.</summary>
public readonly struct SoftplusSlopeZip : IZip
{
    public V Invoke<V>(V g, V x) where V : struct, IReal<V> => g * default(SigmoidMap).Invoke(x);
}

/// <summary>g (Φ(x) + x φ(x)), with the normal distribution function Φ and its density φ: the gradient through GELU.</summary>
public readonly struct GeluSlopeZip : IZip
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Invoke<V>(V g, V x) where V : struct, IReal<V>
    {
        var bell = V.Exp(x * x * -0.5);
        var tail = V.Tail(V.Abs(x), bell);
        return g * V.MultiplyAdd(x * (1 / Math.Sqrt(2 * Math.PI)), bell, V.Select(x > 0, 1 - tail, tail));
    }
}

/// <summary>g σ(x) (1 + x (1 − σ(x))): the gradient through SiLU.</summary>
public readonly struct SiluSlopeZip : IZip
{
    public V Invoke<V>(V g, V x) where V : struct, IReal<V>
    {
        var s = default(SigmoidMap).Invoke(x);
        return g * s * (1 + (x * (1 - s)));
    }
}
