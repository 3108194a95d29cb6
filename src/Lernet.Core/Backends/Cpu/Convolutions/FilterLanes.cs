namespace Lernet.Backends.Cpu;

/// <summary>Filters side by side, as the lanes of vectors.</summary>
internal static class FilterLanes
{
    // Rows of filters are whole vectors at every width.
    private const int Widest = 16;

    /// <summary>Numbers from one row of filters to the next.</summary>
    public static int Pitch(int filters) => (filters + Widest - 1) / Widest * Widest;

    /// <summary>Numbers in a vector of the width in use.</summary>
    public static int Count => Simd.Width == SimdWidth.Scalar ? 1 : 2 << (int)Simd.Width;

    /// <summary>How many of them hold so many filters.</summary>
    public static int Vectors(int filters) => (filters + Count - 1) / Count;

    /// <summary>Whether filters fill at least half of the vectors that hold them.</summary>
    public static bool Fill(int filters) => Vectors(filters) * Count <= 2 * filters;
}
