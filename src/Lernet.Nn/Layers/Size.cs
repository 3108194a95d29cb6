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
}
