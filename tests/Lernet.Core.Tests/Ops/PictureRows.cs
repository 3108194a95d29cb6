namespace Lernet.Core.Tests.Ops;

/// <summary>Pooling, padding and interpolation.</summary>
internal static class PictureRows
{
    private static readonly Input Picture = new([1, 2, 5, 4]);

    public static IEnumerable<OpCase> All =>
    [
        MaxPool("plain", 2, 2, 0, 1, rows: 2, columns: 2),
        MaxPool("overlapping with padding", (3, 2), (2, 1), (1, 1), 1, rows: 3, columns: 5),
        MaxPool("dilation", 2, 1, 0, (2, 3), rows: 3, columns: 1),
        MaxPool("ceil", 2, 2, 0, 1, rows: 3, columns: 2, ceil: true),
        new("MaxPool2dWithIndices", t => t[0].MaxPool2dWithIndices(2, ceil: true).Indices, [Picture],
            t => [.. PlainLoops.Pool(t[0], 2, 2, 0, 1, 3, 2).Select(w => Best(t[0], w) is var (row, column) ? (row * 4) + column : -1.0)]) { HasGradient = false },
        new("MaxPool1d", t => t[0].MaxPool1d(3, stride: 2, padding: 1), [new([2, 2, 7])],
            t => PlainLoops.Each([2, 2, 4], i => Enumerable.Range((i[2] * 2) - 1, 3).Max(k => PlainLoops.At(t[0], double.NegativeInfinity, i[0], i[1], k)))),
        new("MaxPool1dWithIndices", t => t[0].MaxPool1dWithIndices(2).Indices, [new([2, 2, 6])],
            t => PlainLoops.Each([2, 2, 3], i => t[0][i[0], i[1], 2 * i[2]] >= t[0][i[0], i[1], (2 * i[2]) + 1] ? 2 * i[2] : (2 * i[2]) + 1)) { HasGradient = false },
        new("AdaptiveMaxPool2d", t => t[0].AdaptiveMaxPool2d((3, 2)), [Picture],
            t => PlainLoops.Each([1, 2, 3, 2], i => Adaptive(t[0], i, 3, 2).Max())),
        new("MaxUnpool2d", t => t[0].MaxUnpool2d(Corners(t[0]), 2, outputSize: (5, 5)), [new([1, 2, 2, 2])],
            t => PlainLoops.Each([1, 2, 5, 5], i => i[2] is 1 or 3 && i[3] is 1 or 3 ? PlainLoops.At(t[0], 0, 0, i[1], i[2] / 2, i[3] / 2) : 0)),
        new("MaxUnpool1d", t => t[0].MaxUnpool1d(Tensor.From([1, 2, 0, 3], [2, 1, 2], t[0].Backend), 2), [new([2, 1, 2])],
            t => [0, t[0][0], t[0][1], 0, t[0][2], 0, 0, t[0][3]]),

        new("AveragePool2d", t => t[0].AveragePool2d(2), [Picture], t => Means(t[0], 2, 2, 0, 2, 2, _ => 4)),
        new("AveragePool2d", t => t[0].AveragePool2d(3, stride: 2, padding: 1), [Picture], t => Means(t[0], 3, 2, 1, 3, 2, _ => 9)) { Title = "AveragePool2d, padding counts" },
        new("AveragePool2d", t => t[0].AveragePool2d(3, stride: 2, padding: 1, countPadding: false), [Picture], t => Means(t[0], 3, 2, 1, 3, 2, seen => seen))
            { Title = "AveragePool2d, padding does not count" },
        new("AveragePool2d", t => t[0].AveragePool2d((2, 3), ceil: true), [Picture], t => Means(t[0], (2, 3), (2, 3), 0, 3, 2, seen => seen)) { Title = "AveragePool2d, ceil" },
        new("AveragePool1d", t => t[0].AveragePool1d(2, stride: 3), [new([2, 2, 6])],
            t => PlainLoops.Each([2, 2, 2], i => (t[0][i[0], i[1], 3 * i[2]] + t[0][i[0], i[1], (3 * i[2]) + 1]) / 2)),
        new("AdaptiveAveragePool2d", t => t[0].AdaptiveAveragePool2d((3, 1)), [Picture], t => PlainLoops.Each([1, 2, 3, 1], i => Adaptive(t[0], i, 3, 1).Average())),
        new("AdaptiveAveragePool1d", t => t[0].AdaptiveAveragePool1d(3), [new([1, 2, 7])],
            t => PlainLoops.Each([1, 2, 3], i => Enumerable.Range(2 * i[2], 3).Average(k => t[0][0, i[1], k]))),

        Pad("constant", PadMode.Constant, i => i is >= 0 and < 4 ? i : -1),
        Pad("reflect", PadMode.Reflect, i => i < 0 ? -i : i > 3 ? 6 - i : i),
        Pad("replicate", PadMode.Replicate, i => Math.Clamp(i, 0, 3)),
        Pad("circular", PadMode.Circular, i => (i + 4) % 4),

        new("Interpolate", t => t[0].Interpolate([4, 7]), [new([2, 3])], t => PlainLoops.Each([4, 7], i => t[0][i[0] / 2, i[1] * 3 / 7])),
        Between("Interpolate, linear up", 5, (i, n) => ((i + 0.5) * 3 / n) - 0.5, alignCorners: false),
        Between("Interpolate, linear down", 2, (i, n) => ((i + 0.5) * 3 / n) - 0.5, alignCorners: false),
        Between("Interpolate, corners aligned", 6, (i, n) => i * 2.0 / (n - 1), alignCorners: true),
    ];

    private static OpCase MaxPool(string title, Pair kernel, Pair stride, Pair padding, Pair dilation, int rows, int columns, bool ceil = false) =>
        new("MaxPool2d", t => t[0].MaxPool2d(kernel, stride, padding, dilation, ceil), [Picture],
            t => [.. PlainLoops.Pool(t[0], kernel, stride, padding, dilation, rows, columns).Select(w => w.Seen.Max(p => PlainLoops.At(t[0], 0, w.Y[0], w.Y[1], p.Row, p.Column)))])
            { Title = $"MaxPool2d, {title}" };

    private static (int Row, int Column) Best(Array2 x, (int[] Y, (int Row, int Column)[] Seen) window) =>
        window.Seen.MaxBy(p => PlainLoops.At(x, 0, window.Y[0], window.Y[1], p.Row, p.Column));

    private static double[] Means(Array2 x, Pair kernel, Pair stride, Pair padding, int rows, int columns, Func<int, int> count) =>
        [.. PlainLoops.Pool(x, kernel, stride, padding, 1, rows, columns)
            .Select(w => w.Seen.Sum(p => PlainLoops.At(x, 0, w.Y[0], w.Y[1], p.Row, p.Column)) / count(w.Seen.Length))];

    private static IEnumerable<double> Adaptive(Array2 x, int[] y, int rows, int columns) =>
        from row in Span(x.Shape[2], rows, y[2]) from column in Span(x.Shape[3], columns, y[3]) select PlainLoops.At(x, 0, y[0], y[1], row, column);

    // ⌊i n / k⌋ .. ⌈(i + 1) n / k⌉, in real numbers.
    private static IEnumerable<int> Span(int length, int count, int i) =>
        Enumerable.Range(0, length).Where(p => p >= Math.Floor((double)i * length / count) && p < Math.Ceiling((i + 1.0) * length / count));

    // The bottom right corner of each 2 × 2 window of a picture 5 wide.
    private static Tensor Corners(Tensor like) => Tensor.From([6, 8, 16, 18, 6, 8, 16, 18], [1, 2, 2, 2], like.Backend);

    private static OpCase Pad(string title, PadMode mode, Func<int, int> source) =>
        new("Pad", t => t[0].Pad([(2, 1), (1, 3)], mode, value: 0.5), [new([2, 4, 4])],
            t => PlainLoops.Each([2, 7, 8], i => PlainLoops.At(t[0], 0.5, i[0], source(i[1] - 2), source(i[2] - 1)))) { Title = $"Pad, {title}" };

    private static OpCase Between(string title, int count, Func<int, int, double> place, bool alignCorners) =>
        new("Interpolate", t => t[0].Interpolate([count, 4], Interpolation.Linear, alignCorners), [new([2, 3, 2])], t =>
            PlainLoops.Each([2, count, 4], i => Enumerable.Range(0, 3).Sum(row => Enumerable.Range(0, 2).Sum(column =>
                Hat(Math.Clamp(place(i[1], count), 0, 2) - row)
                * Hat(Math.Clamp(alignCorners ? i[2] / 3.0 : ((i[2] + 0.5) / 2) - 0.5, 0, 1) - column) * t[0][i[0], row, column])))) { Title = title };

    // Linear interpolation is a sum of hats: 1 at its own element, 0 at the neighbours.
    private static double Hat(double distance) => Math.Max(0, 1 - Math.Abs(distance));
}
