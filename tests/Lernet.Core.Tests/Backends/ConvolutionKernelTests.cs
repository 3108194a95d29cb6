using Lernet.Backends;
using Lernet.Backends.Cpu;
using Lernet.Core.Tests.Ops;

namespace Lernet.Core.Tests;

/// <summary>The fused products of a convolution at sizes that take each of their ways, against the Reference backend.</summary>
public class ConvolutionKernelTests
{
    private static readonly (string Way, int[] X, int[] W, Convolution Settings)[] Cases =
    [
        ("a vector of filters, long rows", [3, 16, 6, 33], [16, 16, 3, 3], new(1, 1, 1, 1)),
        ("a vector of filters, short rows", [2, 3, 6, 7], [16, 3, 3, 3], new(1, 1, 1, 1)),
        ("two vectors", [2, 5, 4, 16], [32, 5, 3, 3], new(1, 1, 1, 1)),
        ("three vectors, the last one not full", [2, 5, 7, 6], [41, 5, 3, 2], new(1, (1, 0), 1, 1)),
        ("channels in parts", [1, 70, 4, 8], [64, 70, 3, 2], new(1, 1, 1, 1)),
        ("tiles of fourteen", [2, 16, 3, 28], [32, 16, 1, 1], new(1, 0, 1, 1)),
        ("every second place", [2, 17, 9, 11], [40, 17, 3, 3], new(2, 1, 1, 1)),
        ("every second place of some", [2, 16, 8, 9], [32, 16, 1, 1], new(2, 0, 1, 1)),
        ("every second row", [2, 16, 8, 35], [16, 16, 2, 3], new((2, 1), (0, 2), 1, 1)),
        ("every third place", [1, 6, 11, 13], [24, 6, 3, 3], new(3, 1, 1, 1)),
        ("a stretched kernel", [2, 20, 10, 9], [20, 20, 3, 3], new(1, 2, 2, 1)),
        ("a stretched kernel, stride 2", [1, 12, 9, 10], [48, 12, 2, 3], new(2, (1, 2), (1, 2), 1)),
        ("groups", [2, 32, 7, 14], [48, 16, 3, 3], new(1, 1, 1, 2)),
        ("a filter for each channel", [2, 24, 9, 9], [24, 1, 3, 3], new(1, 1, 1, 24)),
        ("few filters of one channel", [3, 1, 28, 28], [6, 1, 5, 5], new(1, 2, 1, 1)),
        ("few channels", [2, 6, 14, 14], [16, 6, 5, 5], new(1, 0, 1, 1)),
        ("few filters, stride 2", [2, 3, 12, 34], [7, 3, 3, 3], new(2, 1, 1, 1)),
        ("several parts of a batch", [35, 4, 5, 5], [12, 4, 3, 3], new(1, 1, 1, 1)),
        ("one place", [2, 16, 5, 5], [120, 16, 5, 5], new(1, 0, 1, 1)),
        ("tiles", [3, 32, 8, 8], [32, 32, 3, 3], new(1, 1, 1, 1)),
        ("tiles that hang over the edge", [2, 40, 7, 9], [33, 40, 3, 3], new(1, 0, 1, 1)),
        ("tiles in several blocks", [1, 32, 18, 14], [48, 32, 3, 3], new(1, 2, 1, 1)),
        ("tiles of groups", [2, 64, 6, 5], [96, 32, 3, 3], new(1, (1, 2), 1, 2)),
        ("tiles of several parts of a batch", [17, 32, 4, 4], [32, 32, 3, 3], new(1, 1, 1, 1)),
        ("a row of many tiles", [1, 32, 4, 140], [32, 32, 3, 3], new(1, 1, 1, 1)),
        ("more zeros than picture", [1, 2, 2, 3], [17, 2, 3, 4], new(1, 5, 1, 1)),
    ];

    public static IEnumerable<object[]> Ways => Cases.Select(c => new object[] { c.Way });

    public static IEnumerable<object[]> WaysAndWidths => from c in Cases from width in Simd.Available select new object[] { c.Way, $"{width}" };

    [Theory, MemberData(nameof(WaysAndWidths))]
    public void Products_AtEachWidth_MatchReference(string way, string width)
    {
        var before = Simd.Width;
        try
        {
            Simd.Width = Enum.Parse<SimdWidth>(width);
            foreach (var (expected, actual) in Products(way, Backend.Reference).Zip(Products(way, Backend.Cpu)))
            {
                // Sums of at most 4000 float32 products, rounded at each step: the errors add up like a random walk.
                var tolerance = 1e-5 * expected.Max(Math.Abs);
                Assert.Equal(expected.Length, actual.Length);
                Assert.All(expected.Zip(actual), pair => Assert.InRange(pair.Second, pair.First - tolerance, pair.First + tolerance));
            }
        }
        finally
        {
            Simd.Width = before;
        }
    }

    [Fact]
    public void Conv2d_OfNoChannels_IsTheBias() =>
        Assert.All(Tensor.Zeros(1, 0, 4, 4).Conv2d(Tensor.Zeros(16, 0, 3, 3), Tensor.Ones(16) * 2).ToArray(), y => Assert.Equal(2, y));

    [Theory, MemberData(nameof(Ways))]
    public void Products_WithOneAndWithSeveralThreads_AreBitIdentical(string way)
    {
        var before = Work.Threads;
        try
        {
            Work.Threads = 1;
            var one = Products(way, Backend.Cpu);
            Work.Threads = 3;
            Assert.Equal(one, Products(way, Backend.Cpu));
        }
        finally
        {
            Work.Threads = before;
        }
    }

    // y, ∂L/∂x, ∂L/∂w and ∂L/∂b for a random ∂L/∂y.
    private static double[][] Products(string way, IBackend backend)
    {
        var (_, xs, ws, settings) = Cases.Single(c => c.Way == way);
        var (x, w, b) = (Make(1, xs).Track(), Make(2, ws).Track(), Make(3, ws[0]).Track());
        var y = x.Conv2d(w, b, settings.Stride, settings.Padding, settings.Dilation, settings.Groups);
        y.Backward(Make(4, [.. y.Shape]));
        return [.. new[] { y, x.Grad!, w.Grad!, b.Grad! }.Select(t => t.ToDoubles())];

        Tensor Make(int seed, params int[] shape) => Tensor.From(new Input(shape).Values(seed), new Shape(shape), backend);
    }
}
