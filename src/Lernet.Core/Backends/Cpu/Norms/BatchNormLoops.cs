using Lernet.Operators;

namespace Lernet.Backends.Cpu;

/// <summary>Moments and results, those below 0 become 0 if asked for; counts channels.</summary>
internal readonly struct BatchNormLoop(
    View x, Stretch weight, Stretch bias, bool isRectified, View? shortcut, double epsilon, View y, Stretch mean, Stretch variance) : ILaneLoop
{
    private readonly ChannelRows from = new(x), to = new(y), beside = new(shortcut ?? x);
    private readonly int examples = x.Shape.Array[0], count = x.Length / x.Shape.Array[1];

    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        for (var c = first; c < end; c++)
        {
            // The mean of the first example is usually near enough to that of all. Where it is not, digits would cancel: once more from the mean.
            var near = Row<V>.Sum(from[0, c]) / from.Places;
            var (sum, squares) = ChannelSums.Of<V>(from, near, from, near, c);
            if (sum * sum / count > 0.75 * squares)
            {
                near = (float)(near + (sum / count));
                (sum, squares) = ChannelSums.Of<V>(from, near, from, near, c);
            }
            var (centre, spread) = ((float)(near + (sum / count)), Math.Max(0, (squares - (sum * sum / count)) / count));
            (mean[c], variance[c]) = (centre, (float)spread);
            Write<V>(c, new(centre, (float)(weight[c] / Math.Sqrt(spread + epsilon)), bias[c]));
        }
    }

    private void Write<V>(int c, NormMap map) where V : struct, ILanes<V>
    {
        for (var n = 0; n < examples; n++)
        {
            if (!isRectified) Row<V>.Map(map, from[n, c], to[n, c]);
            else if (shortcut is null) Row<V>.Map(new NormReluMap(map), from[n, c], to[n, c]);
            else Row<V>.Zip(new NormReluZip(map), from[n, c], beside[n, c], to[n, c]);
        }
    }
}

/// <summary>∂L/∂x = w s (g − mean g − x̂ mean(g x̂)) with s = 1 / √(variance + ε), of those g only where y, if given,
/// is above 0; counts channels.</summary>
internal readonly struct BatchNormSlopeLoop(View x, Stretch weight, Stretch mean, Stretch variance, double epsilon, View? y, View g,
    View ofX, Stretch ofWeight, Stretch ofBias, View? ofShortcut) : ILaneLoop
{
    private readonly ChannelRows seen = new(x), result = new(y ?? x), upstream = new(g), share = new(ofX);

    // The gradients that pass, kept where the shortcut's are wanted, else where those of x will be.
    private readonly ChannelRows passed = new(y is null ? g : ofShortcut ?? ofX);
    private readonly int examples = x.Shape.Array[0], count = x.Length / x.Shape.Array[1];

    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        for (var c = first; c < end; c++)
        {
            for (var n = 0; n < examples && y is not null; n++) Row<V>.Zip(new ReluSlopeZip(0), upstream[n, c], result[n, c], passed[n, c]);
            var (sum, product) = ChannelSums.Of<V>(passed, 0, seen, mean[c], c);
            var scale = 1 / Math.Sqrt(variance[c] + epsilon);
            (ofWeight[c], ofBias[c]) = ((float)(product * scale), (float)sum);
            var through = weight[c] * scale;
            var slope = new NormSlopeZip((float)through, mean[c], (float)(through * scale * scale * product / count), (float)(through * sum / count));
            for (var n = 0; n < examples; n++) Row<V>.Zip(slope, passed[n, c], seen[n, c], share[n, c]);
        }
    }
}
