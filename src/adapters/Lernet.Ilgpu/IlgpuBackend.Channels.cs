using Lernet.Backends;
using Lernet.Ilgpu.Channels;
using Lernet.Operators;

namespace Lernet.Ilgpu;

/// <content>Batch normalisation: moments of channels in two passes, results in a third.</content>
public sealed partial class IlgpuBackend : IBatchNormKernels
{
    /// <inheritdoc/>
    public void BatchNorm(View x, View weight, View bias, double epsilon, View y, View mean, View variance) =>
        Normalise(x, weight, bias, epsilon, y, mean, variance, isRectified: false, null);

    /// <inheritdoc/>
    public void BatchNormRelu(View x, View weight, View bias, View? shortcut, double epsilon, View y, View mean, View variance) =>
        Normalise(x, weight, bias, epsilon, y, mean, variance, isRectified: true, shortcut);

    /// <inheritdoc/>
    public void BatchNormBackward(View x, View weight, View mean, View variance, double epsilon, View g, View ofX, View ofWeight, View ofBias)
    {
        var sizes = Sizes(x);
        SumOfChannels(g, ofBias);
        Products(sizes, g, x, mean, isSquare: false, ofWeight);
        Zip(new ScaleZip(epsilon), ofWeight, variance, ofWeight);
        launcher.Start(x.Length, new BatchNormSlopeKernel(sizes, (float)epsilon, Read(x), Read(weight), Read(mean), Read(variance), Read(g),
            Read(ofBias), Read(ofWeight), Write(ofX)));
    }

    /// <inheritdoc/>
    public void BatchNormReluBackward(
        View x, View weight, View mean, View variance, double epsilon, View y, View g, View ofX, View ofWeight, View ofBias, View? ofShortcut)
    {
        using var room = ofShortcut is null ? Scratch(x.Shape) : null;
        var passed = ofShortcut ?? room!.View;
        Zip(new ReluSlopeZip(0), g, y, passed);
        BatchNormBackward(x, weight, mean, variance, epsilon, passed, ofX, ofWeight, ofBias);
    }

    private static ChannelSizes Sizes(View x) => new(x.Shape[0], x.Shape[1], x.Shape[2]);

    private void Normalise(View x, View weight, View bias, double epsilon, View y, View mean, View variance, bool isRectified, View? shortcut)
    {
        var sizes = Sizes(x);
        SumOfChannels(x, mean);
        Map(new AffineMap(1.0 / sizes.Count, 0), mean, mean);
        Products(sizes, x, x, mean, isSquare: true, variance);
        Map(new AffineMap(1.0 / sizes.Count, 0), variance, variance);
        launcher.Start(x.Length, new BatchNormKernel(sizes, (float)epsilon, Read(x), Read(weight), Read(bias), Read(mean), Read(variance),
            isRectified, shortcut is not null, Read(shortcut ?? x), Write(y)));
    }

    private void SumOfChannels(View x, View y)
    {
        Shape sums = [1, x.Shape[1], 1];
        Reduce(default(AddZip), x, y with { Shape = sums, Strides = sums.Strides });
    }

    private void Products(ChannelSizes sizes, View g, View x, View mean, bool isSquare, View y)
    {
        var parts = Math.Max(1, Math.Min((sizes.Count + Share - 1) / Share, (Busy + sizes.Channels - 1) / sizes.Channels));
        using var sums = Scratch([sizes.Channels, parts]);
        launcher.Start(sizes.Channels * parts, new ChannelProductKernel(sizes, parts, isSquare, Read(g), Read(x), Read(mean), sums.Changed));
        Reduce(default(AddZip), sums.View, y with { Shape = [sizes.Channels, 1], Strides = [1, 1] });
    }
}
