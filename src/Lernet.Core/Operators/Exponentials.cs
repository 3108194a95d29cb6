namespace Lernet.Operators;

#pragma warning disable CS1591 // Each struct is one formula, which its body shows.

public readonly struct ExpMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Exp(x);
}

public readonly struct Expm1Map : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Expm1(x);
}

public readonly struct LogMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Log(x);
}

public readonly struct Log1pMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Log1p(x);
}

public readonly struct SqrtMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Sqrt(x);
}

/// <summary>x to a whole power, by repeated squaring.</summary>
public readonly struct WholePowerMap(int exponent) : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => exponent == 2 ? x * x : Power(x);

    private V Power<V>(V x) where V : struct, IReal<V>
    {
        var (power, result) = (x, (V)1);
        for (var n = Math.Abs(exponent); n > 0; n >>= 1, power *= power)
        {
            if ((n & 1) == 1) result *= power;
        }
        return exponent < 0 ? 1 / result : result;
    }
}

/// <summary>x to a real power; NaN for negative x.</summary>
public readonly struct PowerMap(double exponent) : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Pow(x, exponent);
}

/// <summary>a to the power b, element by element.</summary>
public readonly struct PowerZip : IZip
{
    public V Invoke<V>(V a, V b) where V : struct, IReal<V> => V.Pow(a, b);
}
