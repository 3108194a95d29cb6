namespace Lernet.Operators;

#pragma warning disable CS1591 // Each struct is one formula, which its body shows.

/// <summary>sinh x: below 1 from eˣ − 1, which keeps small x; above from e^(x/2), which does not overflow before the result does.</summary>
public readonly struct SinhMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V>
    {
        var size = V.Abs(x);
        var (below, root) = (V.Expm1(size), V.Exp(size * 0.5));
        var small = 0.5 * (below + (below / (below + 1)));
        var large = (0.5 * root * root) - (0.5 / root / root);
        var value = V.Select(size < 1, small, large);
        return V.Select(x < 0, -value, value);
    }
}

/// <summary>cosh x from e^(x/2), which does not overflow before the result does.</summary>
public readonly struct CoshMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V>
    {
        var root = V.Exp(V.Abs(x) * 0.5);
        return (0.5 * root * root) + (0.5 / root / root);
    }
}

/// <summary>asinh x = ln(x + √(x² + 1)), as ln(1 + …) for small x and ln 2x for large.</summary>
public readonly struct AsinhMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V>
    {
        var (size, square) = (V.Abs(x), x * x);
        var value = V.Select(size > 1e9, V.Log(size) + Math.Log(2), V.Log1p(size + (square / (1 + V.Sqrt(square + 1)))));
        return V.Select(x < 0, -value, value);
    }
}

/// <summary>acosh x = ln(x + √(x² − 1)); NaN below 1.</summary>
public readonly struct AcoshMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V>
    {
        var above = x - 1;
        var value = V.Select(x > 1e9, V.Log(x) + Math.Log(2), V.Log1p(above + V.Sqrt(above * (above + 2))));
        return V.Select(x < 1, double.NaN, value);
    }
}

/// <summary>atanh x = ½ ln((1 + x) / (1 − x)); infinite at ±1, NaN beyond.</summary>
public readonly struct AtanhMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V>
    {
        var size = V.Abs(x);
        var value = 0.5 * V.Log1p(2 * size / (1 - size));
        return V.Select(x < 0, -value, value);
    }
}
