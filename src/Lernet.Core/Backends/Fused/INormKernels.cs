namespace Lernet.Backends;

/// <summary>A backend that gives rows mean 0 and variance 1 in one go, for layer and group normalisation.</summary>
/// <remarks>All views are contiguous matrices [N, C] with C of at least 1; outputs are written completely.</remarks>
public interface INormKernels
{
    /// <summary>y = (x − mean) · scale with scale = 1 / √(variance + ε), row by row; the variance divides by C.</summary>
    /// <param name="x">[N, C].</param>
    /// <param name="epsilon">ε.</param>
    /// <param name="y">[N, C].</param>
    /// <param name="scale">[N].</param>
    void Standardise(View x, double epsilon, View y, View scale);

    /// <summary>share = (g − mean(g) − y · mean(g y)) · scale: the gradient of x, from that of y.</summary>
    /// <param name="g">[N, C].</param>
    /// <param name="y">[N, C], as <see cref="Standardise"/> wrote it.</param>
    /// <param name="scale">[N], as <see cref="Standardise"/> wrote it.</param>
    /// <param name="share">[N, C].</param>
    void StandardiseBackward(View g, View y, View scale, View share);
}
