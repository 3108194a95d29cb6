namespace Lernet.Core.Tests.Ops;

internal static class NormalizeRows
{
    // Differences from the mean of a few numbers near 1, divided by a deviation near 1: as many roundings as a short sum and a quotient.
    private const double Tolerance = 5e-6;

    private static readonly Input Batch = new([4, 6, 3]);
    private static readonly Input Channels = new([6], 0.5, 1.5);

    public static IEnumerable<OpCase> All =>
    [
        Row("LayerNorm", t => t[0].LayerNorm(), [new([5, 6])], t => Over(t[0], (i, _, _) => i, [5, 6, 1])),
        Row("LayerNorm", t => t[0].LayerNorm(axes: 2, epsilon: 0.1), [Batch], t => Over(t[0], (i, _, _) => i, [4, 6, 3], 0.1)) with { Title = "LayerNorm of two axes" },
        Row("LayerNorm", t => t[0].LayerNorm(t[1], t[2]), [new([5, 6]), Channels, new([6])],
            t => Affine(Over(t[0], (i, _, _) => i, [5, 6, 1]), k => k % 6, t[1], t[2])) with { Title = "LayerNorm with weight and bias" },
        Row("GroupNorm", t => t[0].GroupNorm(2), [Batch], t => Over(t[0], (i, j, _) => (i * 2) + (j / 3), [4, 6, 3])),
        Row("GroupNorm", t => t[0].GroupNorm(3, t[1], t[2]), [Batch, Channels, new([6])],
            t => Affine(Over(t[0], (i, j, _) => (i * 3) + (j / 2), [4, 6, 3]), k => k / 3 % 6, t[1], t[2])) with { Title = "GroupNorm with weight and bias" },
        Row("BatchNorm", t => t[0].BatchNorm().Output, [new([5, 6])], t => Over(t[0], (_, j, _) => j, [5, 6, 1])),
        Row("BatchNorm", t => t[0].BatchNorm(t[1], t[2]).Output, [Batch, Channels, new([6])],
            t => Affine(Over(t[0], (_, j, _) => j, [4, 6, 3]), k => k / 3 % 6, t[1], t[2])) with { Title = "BatchNorm with weight and bias" },
        Row("BatchNorm", t => t[0].BatchNorm().Variance, [Batch], t => Moments(t[0], (_, j, _) => j, [4, 6, 3]).Select(m => m.Variance).ToArray())
            with { Title = "BatchNorm: variance", HasGradient = false },
        Row("BatchNorm", t => t[0].BatchNorm().Mean, [Batch], t => Moments(t[0], (_, j, _) => j, [4, 6, 3]).Select(m => m.Mean).ToArray())
            with { Title = "BatchNorm: mean", HasGradient = false },
        Row("BatchNorm", t => t[0].BatchNorm(t[1], t[2], t[3], t[4], 1e-5), [Batch, new([6]), Channels, Channels, new([6])],
            t => [.. t[0].Values.Select((x, k) => ((x - t[1][k / 3 % 6]) / Math.Sqrt(t[2][k / 3 % 6] + 1e-5) * t[3][k / 3 % 6]) + t[4][k / 3 % 6])])
            with { Title = "BatchNorm with given moments" },
        Row("BatchNormRelu", t => t[0].BatchNormRelu(t[1], t[2]).Output, [Batch, Channels, new([6])],
            t => [.. Affine(Over(t[0], (_, j, _) => j, [4, 6, 3]), k => k / 3 % 6, t[1], t[2]).Select(y => Math.Max(y, 0))]),
        Row("BatchNormRelu", t => t[0].BatchNormRelu(t[1], t[2], t[3], 0.1).Output, [Batch, Channels, new([6]), Batch],
            t => [.. Affine(Over(t[0], (_, j, _) => j, [4, 6, 3], 0.1), k => k / 3 % 6, t[1], t[2]).Zip(t[3].Values, (y, s) => Math.Max(y + s, 0))])
            with { Title = "BatchNormRelu with shortcut" },
        Row("CosineSimilarity", t => t[0].CosineSimilarity(t[1]), [new([4, 3]), new([3])], t => [.. Enumerable.Range(0, 4).Select(i =>
            Dot(k => t[0][i, k], k => t[1][k]) / Math.Sqrt(Dot(k => t[0][i, k], k => t[0][i, k]) * Dot(k => t[1][k], k => t[1][k])))]),
        Row("CrossEntropy", t => t[0].CrossEntropy(Tensor.From([2.0, 0, 1, 2], [4], t[0].Backend)), [new([4, 3])],
            t => [.. new[] { 2, 0, 1, 2 }.Select((c, i) => Math.Log(Enumerable.Range(0, 3).Sum(j => Math.Exp(t[0][i, j]))) - t[0][i, c])]),
        Row("BinaryCrossEntropy", t => t[0].BinaryCrossEntropy(Tensor.From([1, 0, 0.3, 1, 0], [5], t[0].Backend)), [new([5])],
            t => [.. new[] { 1, 0, 0.3, 1, 0 }.Select((y, i) => -(y * Math.Log(ElementwiseRows.Sigmoid(t[0][i]))) - ((1 - y) * Math.Log(1 - ElementwiseRows.Sigmoid(t[0][i]))))]),
    ];

    // Standardised numbers always have the same sum and the same sum of squares, so that gradients of those are 0 but for rounding.
    // Unequal factors make the tests' sums depend on x.
    private static OpCase Row(string op, Func<Tensor[], Tensor> run, Input[] inputs, Func<Array2[], double[]> oracle) => new(op, t =>
    {
        var y = run(t);
        return y * Tensor.From([.. Enumerable.Range(0, y.Length).Select(Factor)], y.Shape, y.Backend);
    }, inputs, t => [.. oracle(t).Select((v, k) => v * Factor(k))])
    {
        Tolerance = Tolerance,
    };

    private static double Dot(Func<int, double> a, Func<int, double> b) => Enumerable.Range(0, 3).Sum(k => a(k) * b(k));

    private static double Factor(int k) => 1 + (k % 7 * 0.25);

    private static (double Mean, double Variance)[] Moments(Array2 x, Func<int, int, int, int> group, int[] shape) =>
    [
        .. x.Values.Select((v, k) => (Value: v, Group: group(k / (shape[1] * shape[2]), k / shape[2] % shape[1], k % shape[2])))
            .GroupBy(p => p.Group, p => p.Value).OrderBy(p => p.Key)
            .Select(p => (p.Average(), p.Average(v => (v - p.Average()) * (v - p.Average())))),
    ];

    private static double[] Over(Array2 x, Func<int, int, int, int> group, int[] shape, double epsilon = 1e-5)
    {
        var moments = Moments(x, group, shape);
        return [.. x.Values.Select((v, k) =>
        {
            var (mean, variance) = moments[group(k / (shape[1] * shape[2]), k / shape[2] % shape[1], k % shape[2])];
            return (v - mean) / Math.Sqrt(variance + epsilon);
        })];
    }

    private static double[] Affine(double[] values, Func<int, int> channel, Array2 weight, Array2 bias) =>
        [.. values.Select((v, k) => (v * weight[channel(k)]) + bias[channel(k)])];
}
