namespace Lernet.Backends;

/// <summary>A backend that pools windows directly, without laying out what they see.</summary>
/// <remarks>All views are contiguous; outputs are written completely. Shapes and settings were checked by the caller.</remarks>
public interface IPoolingKernels
{
    /// <summary>The largest number in each window, the first of equals, NaN before all others, and where it stands: row · W + column.</summary>
    /// <param name="x">[N, C, H, W].</param>
    /// <param name="windows">Where the windows are; padding is never the largest.</param>
    /// <param name="y">Out: [N, C, H′, W′], the numbers.</param>
    /// <param name="places">Out: [N, C, H′, W′], their places.</param>
    void MaxPool(View x, PoolWindows windows, View y, View places);

    /// <summary>The gradient through <see cref="MaxPool"/>: each number of g is added at its place, in row-major order.</summary>
    /// <param name="g">∂L/∂y, [N, C, H′, W′].</param>
    /// <param name="places">As <see cref="MaxPool"/> wrote them.</param>
    /// <param name="windows">As before.</param>
    /// <param name="ofX">Out: ∂L/∂x, [N, C, H, W].</param>
    void MaxPoolBackward(View g, View places, PoolWindows windows, View ofX);

    /// <summary>The mean of each window.</summary>
    /// <param name="x">[N, C, H, W].</param>
    /// <param name="windows">Where the windows are; not dilated.</param>
    /// <param name="countPadding">Whether zeros of the padding count as numbers of a window.</param>
    /// <param name="y">Out: [N, C, H′, W′].</param>
    void AveragePool(View x, PoolWindows windows, bool countPadding, View y);

    /// <summary>The gradient through <see cref="AveragePool"/>: each number of g is shared out over its window.</summary>
    /// <param name="g">∂L/∂y, [N, C, H′, W′].</param>
    /// <param name="windows">As before.</param>
    /// <param name="countPadding">As before.</param>
    /// <param name="ofX">Out: ∂L/∂x, [N, C, H, W].</param>
    void AveragePoolBackward(View g, PoolWindows windows, bool countPadding, View ofX);
}
