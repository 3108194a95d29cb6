namespace Lernet.Backends.Cpu;

/// <summary>The rows of one channel, [N, C, places].</summary>
internal readonly struct ChannelRows(View view)
{
    private readonly float[] values = CpuBackend.Of(view);
    private readonly int offset = view.Offset, channels = view.Shape.Array[1], places = view.Shape.Array[2];

    public Span<float> this[int example, int channel] => values.AsSpan(offset + (((example * channels) + channel) * places), places);
}

/// <summary>Moments and results; counts channels.</summary>
internal readonly struct BatchNormLoop(View x, Stretch weight, Stretch bias, double epsilon, View y, Stretch mean, Stretch variance) : ILaneLoop
{
    private readonly ChannelRows from = new(x), to = new(y);
    private readonly int examples = x.Shape.Array[0], count = x.Length / x.Shape.Array[1];

    public void Run<V>(int first, int end) where V : struct, ILanes<V>
    {
        for (var c = first; c < end; c++)
        {
            var (sum, squares) = (0.0, 0.0);
            for (var n = 0; n < examples; n++) sum += Row<V>.Sum(from[n, c]);
            var centre = (float)(sum / count);
            for (var n = 0; n < examples; n++) squares += NormRow.Squares<V>(from[n, c], centre);
            (mean[c], variance[c]) = (centre, (float)(squares / count));
            var map = new NormMap(centre, (float)(weight[c] / Math.Sqrt((squares / count) + epsilon)), bias[c]);
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
            var (sum, product) = (0.0, 0.0);
            for (var n = 0; n < examples; n++)
            {
                sum += Row<V>.Sum(upstream[n, c]);
                product += NormRow.Product<V>(upstream[n, c], seen[n, c], 0, mean[c]);
            }
            var scale = 1 / Math.Sqrt(variance[c] + epsilon);
            (ofWeight[c], ofBias[c]) = ((float)(product * scale), (float)sum);
            var through = weight[c] * scale;
            var slope = new NormSlopeZip((float)through, mean[c], (float)(through * scale * scale * product / count), (float)(through * sum / count));
            for (var n = 0; n < examples; n++) Row<V>.Zip(slope, upstream[n, c], seen[n, c], share[n, c]);
        }
    }
}
