using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>What an element of one, two or three inputs does: map, zip and where seen alike, so that they share one loop.</summary>
internal interface IElementOp
{
    /// <summary>How many inputs are read; the others are 0.</summary>
    static abstract int Inputs { get; }

    V Invoke<V>(V a, V b, V c) where V : struct, IReal<V>;
}

/// <summary>y = f(a).</summary>
internal readonly struct OfOne<TOp>(TOp op) : IElementOp where TOp : struct, IMap
{
    public static int Inputs => 1;

    public V Invoke<V>(V a, V b, V c) where V : struct, IReal<V> => op.Invoke(a);
}

/// <summary>y = f(a, b).</summary>
internal readonly struct OfTwo<TOp>(TOp op) : IElementOp where TOp : struct, IZip
{
    public static int Inputs => 2;

    public V Invoke<V>(V a, V b, V c) where V : struct, IReal<V> => op.Invoke(a, b);
}

/// <summary>y = b where a is not 0, else c.</summary>
internal readonly struct Choice : IElementOp
{
    public static int Inputs => 3;

    public V Invoke<V>(V a, V b, V c) where V : struct, IReal<V> => V.Select(V.Equal(a, 0), c, b);
}
