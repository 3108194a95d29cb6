namespace Lernet.Core.Tests.Ops;

internal static class ConvolutionRows
{
    // Sums of at most 40 products, each rounded once, in float32.
    private const double Tolerance = 4e-6;

    private static readonly Convolution Plain = new(1, 0, 1, 1);

    public static IEnumerable<OpCase> All =>
    [
        new("Unfold", t => t[0].Unfold(1, 3, stride: 2, dilation: 2), [new([2, 9])],
            t => PlainLoops.Each([2, 3, 3], i => t[0][i[0], (i[1] * 2) + (i[2] * 2)])),
        new("Fold", t => t[0].Fold(1, 8, stride: 2), [new([2, 3, 3])],
            t => PlainLoops.Each([2, 8], i => PlainLoops.Indices(3, 3).Where(k => (k[0] * 2) + k[1] == i[1]).Sum(k => t[0][i[0], k[0], k[1]]))),

        Conv2d("plain", [2, 2, 4, 3], [2, 2, 2, 3], Plain, withBias: true),
        Conv2d("stride and padding", [1, 2, 5, 4], [3, 2, 3, 2], new((2, 1), (1, 2), 1, 1)),
        Conv2d("dilation and groups", [1, 4, 5, 4], [2, 2, 2, 2], new(1, 1, (2, 1), 2)),
        Conv2d("rows left over", [1, 1, 6, 5], [1, 1, 3, 2], new(2, 0, 1, 1)),
        new("Conv1d", t => t[0].Conv1d(t[1], t[2], stride: 2, padding: 1, dilation: 2, groups: 2), [new([2, 4, 7]), new([2, 2, 2]), new([2])],
            t => PlainLoops.Conv2d(Row(t[0]), Row(t[1]), t[2], new((1, 2), (0, 1), (1, 2), 2))) { Tolerance = Tolerance },

        ConvTranspose2d("plain", [1, 2, 3, 2], [2, 3, 2, 2], Plain, 0, withBias: true),
        ConvTranspose2d("stride, padding, output padding", [1, 2, 3, 2], [2, 1, 3, 2], new((2, 3), 1, 1, 1), (1, 2)),
        ConvTranspose2d("dilation and groups", [1, 4, 2, 3], [4, 1, 2, 2], new(1, 0, (1, 2), 2), 0),
        new("ConvTranspose1d", t => t[0].ConvTranspose1d(t[1], t[2], stride: 2, padding: 1, outputPadding: 1), [new([2, 2, 3]), new([2, 3, 3]), new([3])],
            t => PlainLoops.ConvTranspose2d(Row(t[0]), Row(t[1]), t[2], new((1, 2), (0, 1), 1, 1), (0, 1))) { Tolerance = Tolerance },
    ];

    private static OpCase Conv2d(string title, int[] x, int[] w, Convolution c, bool withBias = false) =>
        new("Conv2d", t => t[0].Conv2d(t[1], withBias ? t[2] : null, c.Stride, c.Padding, c.Dilation, c.Groups), Inputs(x, w, withBias, w[0]),
            t => PlainLoops.Conv2d(t[0], t[1], withBias ? t[2] : null, c)) { Tolerance = Tolerance, Title = $"Conv2d, {title}" };

    private static OpCase ConvTranspose2d(string title, int[] x, int[] w, Convolution c, Pair outputPadding, bool withBias = false) =>
        new("ConvTranspose2d", t => t[0].ConvTranspose2d(t[1], withBias ? t[2] : null, c.Stride, c.Padding, outputPadding, c.Dilation, c.Groups),
            Inputs(x, w, withBias, w[1] * c.Groups), t => PlainLoops.ConvTranspose2d(t[0], t[1], withBias ? t[2] : null, c, outputPadding))
            { Tolerance = Tolerance, Title = $"ConvTranspose2d, {title}" };

    private static Input[] Inputs(int[] x, int[] w, bool withBias, int outputs) =>
        withBias ? [new(x), new(w), new([outputs])] : [new(x), new(w)];

    // A sequence [N, C, L] as pictures of one row.
    private static Array2 Row(Array2 x) => new(x.Values, [x.Shape[0], x.Shape[1], 1, x.Shape[2]]);
}
