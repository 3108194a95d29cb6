namespace Lernet.Operators;

#pragma warning disable CS1591 // Each struct is one formula, which its body shows.

public readonly struct AtanMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Atan(x);
}

/// <summary>asin x = 2 atan(x / (1 + √(1 − x²))), which divides by nothing small.</summary>
public readonly struct AsinMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => 2 * V.Atan(x / (1 + V.Sqrt((1 - x) * (1 + x))));
}

/// <summary>acos x = 2 atan √((1 − x) / (1 + x)), which keeps small angles.</summary>
public readonly struct AcosMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => 2 * V.Atan(V.Sqrt((1 - x) / (1 + x)));
}

/// <summary>The angle of the point (x, y), with the signs of zeros.</summary>
public readonly struct Atan2Zip : IZip
{
    public V Invoke<V>(V y, V x) where V : struct, IReal<V>
    {
        var (tall, wide) = (V.Abs(y), V.Abs(x));
        // 0 / 0 and ∞ / ∞ are 0 and 1 here.
        var ratio = V.Select(V.Equal(tall, wide), V.Select(V.Equal(tall, 0), 0, 1), tall / wide);
        var angle = V.Atan(ratio);
        angle = V.Select(IsNegative(x), Math.PI - angle, angle);
        return V.Select(IsNegative(y), -angle, angle);
    }

    private static V IsNegative<V>(V x) where V : struct, IReal<V> => (x < 0) | (V.Equal(x, 0) & (1 / x < 0));
}

/// <summary>√(a² + b²), which does not overflow before the result does; infinite beside NaN if one is.</summary>
public readonly struct HypotZip : IZip
{
    public V Invoke<V>(V a, V b) where V : struct, IReal<V>
    {
        var (x, y) = (V.Abs(a), V.Abs(b));
        var (large, ratio) = (V.Max(x, y), V.Min(x, y) / V.Max(x, y));
        var length = V.Select(V.Equal(large, 0), 0, large * V.Sqrt(V.MultiplyAdd(ratio, ratio, 1)));
        // An infinite side makes it infinite, whatever the other is.
        return V.Select(V.Equal(x, double.PositiveInfinity) | V.Equal(y, double.PositiveInfinity), double.PositiveInfinity, length);
    }
}
