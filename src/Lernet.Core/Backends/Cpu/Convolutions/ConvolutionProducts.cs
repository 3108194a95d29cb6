using System.Buffers;

namespace Lernet.Backends.Cpu;

/// <summary>The three products of a convolution, threads over pictures.</summary>
internal static class ConvolutionProducts
{
    // Parts of a batch for the gradient of the weights, which are added up one after the other.
    private const int WeightGrain = 16;

    // Below this many filters in a group, the widest vectors of filters would be mostly empty.
    private const int FewFilters = 16;

    // Multiplications worth a thread of their own.
    private const long Worth = 128 * 1024;

    public static void Convolve(View x, View weight, View? bias, Convolution settings, View y)
    {
        var plan = ConvolutionPlan.Of(settings, x.Shape, weight.Shape);
        var (weights, step) = (CpuBackend.Of(weight), plan.Forward.Count);
        var biases = bias is { } b ? CpuBackend.Of(b).AsSpan(b.Offset, b.Length) : default;
        var passes = new CorrelationPass[settings.Groups][];
        for (var group = 0; group < passes.Length; group++)
        {
            var some = biases.IsEmpty ? biases : biases.Slice(group * plan.Filters, plan.Filters);
            var start = weight.Offset + (group * plan.Filters * step);
            passes[group] = [new(new(weights, start, step, plan.Filters, plan.Forward, some), plan.Forward, plan.Places)];
        }
        Run(plan.Frame, passes, x, y, plan.Filters, (long)weight.Length * plan.Output.Height * plan.Output.Width);
    }

    public static void Transposed(View y, View weight, Convolution settings, View x)
    {
        var plan = ConvolutionPlan.Of(settings, x.Shape, weight.Shape);
        var weights = CpuBackend.Of(weight);
        var passes = new CorrelationPass[settings.Groups][];
        for (var group = 0; group < passes.Length; group++)
        {
            var start = weight.Offset + (group * plan.Filters * plan.Forward.Count);
            passes[group] = [.. plan.Backward.Select(
                part => new CorrelationPass(new(weights, start, plan.Elements, plan.Channels, part.Taps, default), part.Taps, part.Places))];
        }
        Run(plan.BackFrame, passes, y, x, plan.Channels, (long)weight.Length * plan.Output.Height * plan.Output.Width);
    }

    public static void Weights(View x, View y, Convolution settings, View weight)
    {
        var plan = ConvolutionPlan.Of(settings, x.Shape, weight.Shape);
        var (pictures, groups) = (x.Shape.Array[0], settings.Groups);
        // Without pictures one part of zeros is left.
        var count = Math.Max(1, (pictures + WeightGrain - 1) / WeightGrain);
        var length = count * groups * new WeightTable(plan).Length;
        var parts = ArrayPool<float>.Shared.Rent(length);
        parts.AsSpan(0, length).Clear();
        var (xs, ys) = (CpuBackend.Of(x), CpuBackend.Of(y));
        if (plan.Filters < FewFilters) Work.Split(pictures, WeightGrain, new FewFiltersLoop(plan, groups, xs, x.Offset, ys, y.Offset, parts, WeightGrain));
        else Work.Split(pictures, WeightGrain, new WeightCorrelationLoop(plan, groups, xs, x.Offset, ys, y.Offset, parts, WeightGrain));
        Simd.Run(new WeightSumLoop(plan, groups, parts, count, CpuBackend.Of(weight), weight.Offset), 0, groups);
        ArrayPool<float>.Shared.Return(parts);
    }

    private static void Run(PictureFrame frame, CorrelationPass[][] passes, View source, View target, int rows, long work)
    {
        var (pictures, plane) = (target.Shape.Array[0], target.Shape.Array[2] * target.Shape.Array[3]);
        var grain = (int)Math.Clamp(Worth / Math.Max(1, work), Math.Max(1, pictures / 8), Math.Max(1, pictures));
        Work.Split(pictures, grain,
            new CorrelationLoop(frame, passes, CpuBackend.Of(source), source.Offset, CpuBackend.Of(target), target.Offset, rows, plane));
        foreach (var pass in passes.SelectMany(p => p)) pass.Bank.Dispose();
    }
}
