namespace Lernet.Backends.Cpu;

/// <summary>Moments and results; counts channels.</summary>
internal readonly struct BatchNormLoop(View x, Stretch weight, Stretch bias, double epsilon, View y, Stretch mean, Stretch variance) : ILaneLoop
{
    private readonly ChannelRows from = new(x), to = new(y);
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
            var map = new NormMap(centre, (float)(weight[c] / Math.Sqrt(spread + epsilon)), bias[c]);
            for (var n = 0; n < examples; n++) Row<V>.Map(map, from[n, c], to[n, c]);
        }
    }
}

/// <summary>∂L/∂x = w s (g − mean g − x̂ mean(g x̂)) with s = 1 / √(variance + ε); counts channels.</summary>
internal readonly struct BatchNormSlopeLoop(
    View x, Stretch weight, Stretch mean, Stretch variance, double epsilon, View g, View ofX, Stretch ofWeight, Stretch ofBias) : ILaneLoop
{
    private readonly ChannelRows seen = new(x), upstream = new(g), share = new(ofX);
    private readonly int examples = x.Shape.Array[0], count = x.Length / x.Shape.Array[1];

    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        for (var c = first; c < end; c++)
        {
            var (sum, product) = ChannelSums.Of<V>(upstream, 0, seen, mean[c], c);
            var scale = 1 / Math.Sqrt(variance[c] + epsilon);
            (ofWeight[c], ofBias[c]) = ((float)(product * scale), (float)sum);
            var through = weight[c] * scale;
            var slope = new NormSlopeZip((float)through, mean[c], (float)(through * scale * scale * product / count), (float)(through * sum / count));
            for (var n = 0; n < examples; n++) Row<V>.Zip(slope, upstream[n, c], seen[n, c], share[n, c]);
        }
    }
}
