namespace Lernet.Backends;

/// <summary>A backend that pools windows without laying them out.</summary>
/// <remarks>All views are contiguous and not empty; outputs are written completely.</remarks>
public interface IPoolKernels
{
    /// <summary>The largest number of each window and where it lies: the first of equals, NaN before all.</summary>
    /// <param name="x">[N, C, H, W].</param>
    /// <param name="windows">Which windows.</param>
    /// <param name="values">Out: [N, C, H′, W′].</param>
    /// <param name="indices">Out: row · W + column of each, [N, C, H′, W′].</param>
    void MaxPool(View x, PoolWindows windows, View values, View indices);

    /// <summary>Each gradient goes to where its number came from; elsewhere 0.</summary>
    /// <param name="g">[N, C, H′, W′].</param>
    /// <param name="indices">As <see cref="MaxPool"/> left them.</param>
    /// <param name="share">Out: ∂L/∂x, [N, C, H, W].</param>
    void MaxPoolBackward(View g, View indices, View share);
}
