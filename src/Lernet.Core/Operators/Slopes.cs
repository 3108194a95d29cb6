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
    public V Invoke<V>(V g, V x) where V : struct, IReal<V> => V.Select(x > 0, g, g * slope);
}
