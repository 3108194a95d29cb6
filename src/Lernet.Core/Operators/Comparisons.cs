namespace Lernet.Operators;

#pragma warning disable CS1591 // Each struct is one formula, which its body shows.

public readonly struct GreaterZip : IZip
{
    public V Invoke<V>(V a, V b) where V : struct, IReal<V> => V.Flag(a > b);
}

public readonly struct GreaterOrEqualZip : IZip
{
    public V Invoke<V>(V a, V b) where V : struct, IReal<V> => V.Flag(a >= b);
}

public readonly struct EqualZip : IZip
{
    public V Invoke<V>(V a, V b) where V : struct, IReal<V> => V.Flag(V.Equal(a, b));
}

/// <summary>1 where x is NaN or infinite, else 0.</summary>
public readonly struct NotFiniteMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Flag(!V.Equal(x - x, 0));
}

public readonly struct SignMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Select(x > 0, 1, V.Select(x < 0, -1, x));
}

/// <summary>x held between two bounds; NaN stays NaN.</summary>
public readonly struct ClampMap(double min, double max) : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Min(V.Max(x, min), max);
}

/// <summary>1 where x lies between two bounds (both included), else 0: the derivative of <see cref="ClampMap"/>.</summary>
public readonly struct InsideMap(double min, double max) : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Flag((x >= min) & (x <= max));
}
