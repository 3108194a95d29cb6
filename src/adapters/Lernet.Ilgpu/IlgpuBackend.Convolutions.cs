using Lernet.Backends;
using Lernet.Ilgpu.Convolutions;
using Lernet.Operators;

namespace Lernet.Ilgpu;

/// <content>The three products of a convolution, as products of matrices of which one is read from pictures as it is needed.</content>
public sealed partial class IlgpuBackend : IConvolutionKernels
{
    /// <inheritdoc/>
    public void Convolve(View x, View weight, View? bias, Convolution settings, View y)
    {
        var sizes = new Pictures(x.Shape, weight.Shape, y.Shape, settings);
        products.Run(sizes.Filters, sizes.Seen, sizes.Places, new ForwardFactors(sizes, Read(weight), Read(x)), y);
        if (bias is { } added) Zip(default(AddZip), y, added with { Shape = y.Shape, Strides = [0, added.Strides[0], 0, 0] }, y);
    }

    /// <inheritdoc/>
    public void ConvolveTransposed(View y, View weight, Convolution settings, View x)
    {
        var sizes = new Pictures(x.Shape, weight.Shape, y.Shape, settings);
        products.Run(sizes.Channels, sizes.Filters * sizes.KernelH * sizes.KernelW, sizes.Height * sizes.Width,
            new TransposedFactors(sizes, Read(weight), Read(y)), x);
    }

    /// <inheritdoc/>
    public void ConvolveWeights(View x, View y, Convolution settings, View weight)
    {
        var sizes = new Pictures(x.Shape, weight.Shape, y.Shape, settings);
        products.Run(sizes.Filters, x.Shape[0] * sizes.Places, sizes.Seen, new WeightFactors(sizes, settings.Groups, Read(y), Read(x)), weight);
    }
}
