using Lernet.Backends;
using Lernet.Ilgpu.Convolutions;

namespace Lernet.Ilgpu;

/// <content>Convolutions as products whose operands are gathered on the way into shared memory: nothing is unfolded.</content>
public sealed partial class IlgpuBackend : IConvolutionKernels
{
    /// <inheritdoc/>
    public void Convolve(View x, View weight, View? bias, Convolution settings, View y)
    {
        var (rows, inner, places) = (weight.Shape[0] / settings.Groups, weight.Shape.Elements / weight.Shape[0], y.Shape[2] * y.Shape[3]);
        var operands = new ConvolutionOperands(Read(weight), new(Read(x), x.Shape, weight.Shape, y.Shape, settings), new(y.Shape[1], new(places)),
            GroupSteps.Of(x.Shape, weight.Shape, y.Shape, settings.Groups), inner, Read(bias ?? weight), bias is not null, rows);
        products.Run(new(rows, inner, y.Shape[0] * places, settings.Groups, inner), operands, y);
    }

    /// <inheritdoc/>
    public void ConvolveTransposed(View y, View weight, Convolution settings, View x)
    {
        var (filters, channels) = (weight.Shape[0] / settings.Groups, weight.Shape[1]);
        var (elements, plane) = (weight.Shape[2] * weight.Shape[3], x.Shape[2] * x.Shape[3]);
        var operands = new TransposedOperands(Read(weight), new(elements), channels * elements, new(Read(y), x.Shape, weight.Shape, y.Shape, settings),
            new(x.Shape[1], new(plane)), GroupSteps.Of(x.Shape, weight.Shape, y.Shape, settings.Groups));
        products.Run(new(channels, filters * elements, x.Shape[0] * plane, settings.Groups, filters * elements), operands, x);
    }

    /// <inheritdoc/>
    public void ConvolveWeights(View x, View y, Convolution settings, View weight)
    {
        var (rows, columns, places) = (weight.Shape[0] / settings.Groups, weight.Shape.Elements / weight.Shape[0], y.Shape[2] * y.Shape[3]);
        var operands = new WeightOperands(Read(y), new(y.Shape[1], new(places)), new(Read(x), x.Shape, weight.Shape, y.Shape, settings),
            GroupSteps.Of(x.Shape, weight.Shape, y.Shape, settings.Groups), columns);
        products.Run(new(rows, y.Shape[0] * places, columns, settings.Groups, y.Shape[0] * places), operands, weight);
    }
}
