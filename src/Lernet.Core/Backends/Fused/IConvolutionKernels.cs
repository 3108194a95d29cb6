namespace Lernet.Backends;

/// <summary>A backend that computes the three products of a convolution directly, without laying out what the kernel sees at each place.</summary>
/// <remarks>All views are contiguous; outputs are written completely. Shapes and settings were checked by the caller.</remarks>
public interface IConvolutionKernels
{
    /// <summary>y[n, f, i, j] = b[f] + Σ over c, k, l of w[f, c, k, l] · x[n, c, i · stride + k · dilation − padding, …].</summary>
    /// <param name="x">[N, C, H, W].</param>
    /// <param name="weight">[F, C / groups, K, K′].</param>
    /// <param name="bias">[F]; 0 if not given.</param>
    /// <param name="settings">How the kernel walks over the picture.</param>
    /// <param name="y">[N, F, H′, W′].</param>
    void Convolve(View x, View weight, View? bias, Convolution settings, View y);

    /// <summary>The transpose in x: x[n, c, …] is the sum of w[f, c, k, l] · y[n, f, i, j] over all places i, j and elements k, l that meet it.</summary>
    /// <param name="y">[N, F, H′, W′].</param>
    /// <param name="weight">[F, C / groups, K, K′].</param>
    /// <param name="settings">How the kernel walks over the picture.</param>
    /// <param name="x">[N, C, H, W].</param>
    void ConvolveTransposed(View y, View weight, Convolution settings, View x);

    /// <summary>The transpose in w: w[f, c, k, l] = Σ over n, i, j of y[n, f, i, j] · x[n, c, i · stride + k · dilation − padding, …].</summary>
    /// <param name="x">[N, C, H, W].</param>
    /// <param name="y">[N, F, H′, W′].</param>
    /// <param name="settings">How the kernel walks over the picture.</param>
    /// <param name="weight">[F, C / groups, K, K′].</param>
    void ConvolveWeights(View x, View y, Convolution settings, View weight);
}
