using System.Runtime.CompilerServices;

namespace Lernet.Nn;

/// <summary>Checks of the sizes a layer is built with.</summary>
internal static class Size
{
    /// <summary>The size itself, if it is at least 1.</summary>
    public static int Positive(int size, [CallerArgumentExpression(nameof(size))] string? name = null)
    {
        Require.AtLeast(1, size, "layer", name ?? nameof(size));
        return size;
    }

    /// <summary>The size itself, if it is at least 0.</summary>
    public static int NotNegative(int size, [CallerArgumentExpression(nameof(size))] string name = "")
    {
        Require.AtLeast(0, size, "layer", name);
        return size;
    }

    /// <summary>The sizes themselves, if both are at least 1.</summary>
    public static Pair Positive(Pair size, [CallerArgumentExpression(nameof(size))] string name = "") => Least(1, size, name);

    /// <summary>The sizes themselves, if both are at least 0.</summary>
    public static Pair NotNegative(Pair size, [CallerArgumentExpression(nameof(size))] string name = "") => Least(0, size, name);

    private static Pair Least(int least, Pair size, string name) => size.Height >= least && size.Width >= least
        ? size
        : throw new ArgumentOutOfRangeException(name, $"layer: {name} {size}; it must be at least {least}.");
}
