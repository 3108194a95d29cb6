using Lernet.Backends;
using Lernet.Ilgpu.Norms;
using Lernet.Operators;

namespace Lernet.Ilgpu;

/// <content>Batch normalisation: moments of parts of a channel, joined level by level in a fixed order.</content>
public sealed partial class IlgpuBackend : IBatchNormKernels
{
    /// <inheritdoc/>
    public void BatchNorm(View x, View weight, View bias, double epsilon, View y, View mean, View variance) =>
        Normalise(x, weight, bias, epsilon, false, null, y, mean, variance);

    /// <inheritdoc/>
    public void BatchNormRelu(View x, View weight, View bias, View? shortcut, double epsilon, View y, View mean, View variance) =>
        Normalise(x, weight, bias, epsilon, true, shortcut, y, mean, variance);

    /// <inheritdoc/>
    public void BatchNormBackward(View x, View weight, View mean, View variance, double epsilon, View g, View ofX, View ofWeight, View ofBias) =>
        Back(x, weight, mean, variance, epsilon, null, g, ofX, ofWeight, ofBias, null);

    /// <inheritdoc/>
    public void BatchNormReluBackward(
        View x, View weight, View mean, View variance, double epsilon, View y, View g, View ofX, View ofWeight, View ofBias, View? ofShortcut) =>
        Back(x, weight, mean, variance, epsilon, y, g, ofX, ofWeight, ofBias, ofShortcut);

    private void Normalise(View x, View weight, View bias, double epsilon, bool isRelu, View? shortcut, View y, View mean, View variance)
    {
        var channels = ChannelsOf(x);
        var parts = Parts(channels);
        var moments = Scratch([3, parts, channels.Number]);
        launcher.Start(parts * channels.Number, new MomentsKernel(channels, parts, Read(x), moments.Changed));
        for (; parts > 1; parts = Left(parts))
        {
            var fewer = Scratch([3, Left(parts), channels.Number]);
            launcher.Start(Left(parts) * channels.Number, new MomentsJoinKernel(channels.Number, parts, Left(parts), Read(moments.View), fewer.Changed));
            moments.Dispose();
            moments = fewer;
        }
        launcher.Start(channels.Number, new MomentsEndKernel(channels.Number, Read(moments.View), Write(mean), Write(variance)));
        moments.Dispose();
        launcher.Start(x.Length, new BatchNormKernel(channels, (float)epsilon, Read(x), Read(weight), Read(bias), Read(mean), Read(variance),
            new(isRelu, shortcut is not null, Read(shortcut ?? x)), Write(y)));

        // Threads that are few join many parts one after the other: the square root of what there is, then all.
        static int Left(int parts) => parts <= Share ? 1 : (int)Math.Sqrt(parts);
    }

    // The output y is given where it went through max(·, 0).
    private void Back(
        View x, View weight, View mean, View variance, double epsilon, View? y, View g, View ofX, View ofWeight, View ofBias, View? ofShortcut)
    {
        var channels = ChannelsOf(x);
        var parts = Parts(channels);
        using var shared = Scratch([parts, 2 * channels.Number]);
        using var sums = Scratch([1, 2 * channels.Number]);
        launcher.Start(parts * channels.Number, new BatchNormSumsKernel(channels, parts, Read(x), FromAbove(), Read(mean), shared.Changed));
        Reduce(default(AddZip), shared.View, sums.View);
        launcher.Start(channels.Number,
            new BatchNormShareKernel(channels.Number, (float)epsilon, Read(variance), Read(sums.View), Write(ofWeight), Write(ofBias)));
        launcher.Start(x.Length, new BatchNormSlopeKernel(channels, (float)epsilon, Read(x), Read(weight), Read(mean), Read(variance),
            Read(sums.View), FromAbove(), Write(ofX), ofShortcut is not null, Write(ofShortcut ?? ofX)));

        Upstream FromAbove() => new(Read(g), Read(y ?? g), y is not null);
    }

    private static Channels ChannelsOf(View x) => new(x.Shape[1], x.Shape[0], new(x.Length / (x.Shape[0] * x.Shape[1])));

    private static int Parts(Channels channels) =>
        Math.Max(1, Math.Min((channels.Count + Share - 1) / Share, (Busy + channels.Number - 1) / channels.Number));
}
