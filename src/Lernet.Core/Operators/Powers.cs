namespace Lernet.Operators;

#pragma warning disable CS1591 // Each struct is one formula, which its body shows.

/// <summary>2 to the power x, exact for whole x.</summary>
public readonly struct Exp2Map : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Pow(2, x);
}

/// <summary>The logarithm to another base: ln x / ln base.</summary>
public readonly struct LogOfMap(double @base) : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Log(x) / Math.Log(@base);
}

public readonly struct RsqrtMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => 1 / V.Sqrt(x);
}
