namespace Lernet.Operators;

#pragma warning disable CS1591 // Each struct is one formula, which its body shows.

public readonly struct AbsMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Abs(x);
}

public readonly struct FloorMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Floor(x);
}

public readonly struct CeilingMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Ceiling(x);
}

/// <summary>The nearest whole number, halves to the even one.</summary>
public readonly struct RoundMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Round(x);
}

public readonly struct SinMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Sin(x);
}

public readonly struct CosMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Cos(x);
}
