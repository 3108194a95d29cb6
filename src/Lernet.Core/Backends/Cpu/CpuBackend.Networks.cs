namespace Lernet.Backends.Cpu;

/// <content>Fused kernels of networks.</content>
internal sealed partial class CpuBackend : IConvolutionKernels
{
    public void Convolve(View x, View weight, View? bias, Convolution settings, View y) => ConvolutionProducts.Convolve(x, weight, bias, settings, y);

    public void ConvolveTransposed(View y, View weight, Convolution settings, View x) => ConvolutionProducts.Transposed(y, weight, settings, x);

    public void ConvolveWeights(View x, View y, Convolution settings, View weight) => ConvolutionProducts.Weights(x, y, settings, weight);
}
