using System.Runtime.CompilerServices;

namespace Lernet.Operators;

#pragma warning disable CS1591 // Each struct is one formula, which its body shows.

/// <summary>Towards zero to a whole number.</summary>
public readonly struct TruncateMap : IMap
{
    public V Invoke<V>(V x) where V : struct, IReal<V> => V.Select(x < 0, V.Ceiling(x), V.Floor(x));
}

/// <summary>What is left of a after taking away b as often as it fits, with the sign of a.</summary>
public readonly struct FmodZip : IZip
{
    public V Invoke<V>(V a, V b) where V : struct, IReal<V>
    {
        var left = Left(V.Abs(a), V.Abs(b));
        return V.Select(a < 0, -left, left);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Left<V>(V a, V b) where V : struct, IReal<V>
    {
        var left = V.MultiplyAdd(-V.Floor(a / b), b, a);
        // The quotient may be rounded over the next whole number.
        left = V.Select(left < 0, left + b, left);
        left = V.Select(left >= b, left - b, left);
        return V.Select(V.Equal(b, double.PositiveInfinity) & (a < double.PositiveInfinity), a, left);
    }
}

/// <summary>What is left of a after taking away b as often as it fits, with the sign of b.</summary>
public readonly struct RemainderZip : IZip
{
    public V Invoke<V>(V a, V b) where V : struct, IReal<V>
    {
        var left = default(FmodZip).Invoke(a, b);
        left = V.Select(V.Equal(left, 0), 0, left);
        return V.Select(((left < 0) & (b > 0)) | ((left > 0) & (b < 0)), left + b, left);
    }
}
