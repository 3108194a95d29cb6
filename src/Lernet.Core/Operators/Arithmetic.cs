namespace Lernet.Operators;

#pragma warning disable CS1591 // Each struct is one formula, which its body shows.

public readonly struct AddZip : IReducer
{
    public double Identity => 0;
    public V Invoke<V>(V a, V b) where V : struct, IReal<V> => a + b;
}

public readonly struct SubZip : IZip
{
    public V Invoke<V>(V a, V b) where V : struct, IReal<V> => a - b;
}

public readonly struct MulZip : IReducer
{
    public double Identity => 1;
    public V Invoke<V>(V a, V b) where V : struct, IReal<V> => a * b;
}

public readonly struct DivZip : IZip
{
    public V Invoke<V>(V a, V b) where V : struct, IReal<V> => a / b;
}

public readonly struct MaximumZip : IReducer
{
    public double Identity => double.NegativeInfinity;
    public V Invoke<V>(V a, V b) where V : struct, IReal<V> => V.Max(a, b);
}

public readonly struct MinimumZip : IReducer
{
    public double Identity => double.PositiveInfinity;
    public V Invoke<V>(V a, V b) where V : struct, IReal<V> => V.Min(a, b);
}

/// <summary>a · x + b with two numbers: scaling, shifting and negation in one pass.</summary>
public readonly struct AffineMap(double scale, double shift) : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.MultiplyAdd(x, scale, shift);
}

/// <summary>c / x.</summary>
public readonly struct DivideIntoMap(double numerator) : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => numerator / x;
}
