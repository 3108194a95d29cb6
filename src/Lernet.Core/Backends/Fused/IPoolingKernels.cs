namespace Lernet.Backends;

/// <summary>A backend that finds the largest number of each window directly, without laying out what the windows see.</summary>
/// <remarks>All views are contiguous; outputs are written completely. Shapes and settings were checked by the caller.</remarks>
public interface IPoolingKernels
{
    /// <summary>The largest number in each window, the first of equals, NaN before all others, and where it stands: row · W + column.</summary>
    /// <param name="x">[N, C, H, W].</param>
    /// <param name="windows">Where the windows are; padding is never the largest.</param>
    /// <param name="y">[N, C, H′, W′], the numbers.</param>
    /// <param name="places">[N, C, H′, W′], their places.</param>
    void MaxPool(View x, PoolWindows windows, View y, View places);
}
