namespace Lernet.Operators;

#pragma warning disable CS1591 // Each struct is one formula, which its body shows.

public readonly struct NotEqualZip : IZip
{
    public V Invoke<V>(V a, V b) where V : struct, IReal<V> => V.Flag(!V.Equal(a, b));
}

/// <summary>1 where neither is 0.</summary>
public readonly struct AndZip : IZip
{
    public V Invoke<V>(V a, V b) where V : struct, IReal<V> => V.Flag(!(V.Equal(a, 0) | V.Equal(b, 0)));
}

/// <summary>1 where at least one is not 0.</summary>
public readonly struct OrZip : IZip
{
    public V Invoke<V>(V a, V b) where V : struct, IReal<V> => V.Flag(!(V.Equal(a, 0) & V.Equal(b, 0)));
}

/// <summary>1 where exactly one is not 0.</summary>
public readonly struct XorZip : IZip
{
    public V Invoke<V>(V a, V b) where V : struct, IReal<V>
    {
        var (isZeroA, isZeroB) = (V.Equal(a, 0), V.Equal(b, 0));
        return V.Flag((isZeroA | isZeroB) & !(isZeroA & isZeroB));
    }
}

public readonly struct IsNaNMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Flag(!V.Equal(x, x));
}

public readonly struct IsInfiniteMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Flag(V.Equal(V.Abs(x), double.PositiveInfinity));
}

/// <summary>The second of two: what a scatter that overwrites does.</summary>
public readonly struct SecondZip : IZip
{
    public V Invoke<V>(V a, V b) where V : struct, IReal<V> => b;
}
