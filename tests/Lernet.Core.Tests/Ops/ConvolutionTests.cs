namespace Lernet.Core.Tests.Ops;

/// <summary>Convolution, its transpose and its gradients against plain loops, over many settings.</summary>
public class ConvolutionTests
{
    public static IEnumerable<object[]> Settings =>
        from stride in new Pair[] { 1, (2, 1), 3 }
        from padding in new Pair[] { 0, (1, 2) }
        from dilation in new Pair[] { 1, (1, 2) }
        from groups in new[] { 1, 2 }
        from kernel in new Pair[] { 1, (3, 2) }
        select new object[] { new Convolution(stride, padding, dilation, groups), kernel };

    [Theory, MemberData(nameof(Settings))]
    public void Conv2d_OnEachBackend_MatchesPlainLoops(Convolution c, Pair kernel) => OnEach(backend =>
    {
        var (x, xs) = Make(backend, 1, 2, 4, 7, 6);
        var (w, ws) = Make(backend, 2, 4, 4 / c.Groups, kernel.Height, kernel.Width);
        var (b, bs) = Make(backend, 3, 4);
        var y = x.Conv2d(w, b, c.Stride, c.Padding, c.Dilation, c.Groups);
        AssertClose(PlainLoops.Conv2d(xs, ws, bs, c), y);
        Assert.Equal(c.Output(x.Shape, w.Shape), y.Shape);
    });

    [Theory, MemberData(nameof(Settings))]
    public void ConvTranspose2d_OnEachBackend_MatchesPlainLoops(Convolution c, Pair kernel) => OnEach(backend =>
    {
        var (x, xs) = Make(backend, 1, 2, 4, 4, 5);
        var (w, ws) = Make(backend, 2, 4, 3, kernel.Height, kernel.Width);
        Pair more = (c.Stride.Height - 1, c.Stride.Width / 2);
        var size = c.Larger(x.Shape, w.Shape, more);
        if (!size.IsAtLeast(1)) return;
        var y = x.ConvTranspose2d(w, null, c.Stride, c.Padding, more, c.Dilation, c.Groups);
        AssertClose(PlainLoops.ConvTranspose2d(xs, ws, null, c, more), y);
    });

    [Theory, MemberData(nameof(Settings))]
    public void Gradients_OfConv2d_AreItsTransposes(Convolution c, Pair kernel) => OnEach(backend =>
    {
        var (x, xs) = Make(backend, 1, 1, 4, 6, 7);
        var (w, ws) = Make(backend, 2, 2, 4 / c.Groups, kernel.Height, kernel.Width);
        var y = x.Track().Conv2d(w.Track(), null, c.Stride, c.Padding, c.Dilation, c.Groups);
        var (g, gs) = Make(backend, 3, [.. y.Shape]);
        y.Backward(g);
        // ⟨g, conv(x, w)⟩ is linear in each element: its derivative is the convolution with a single 1 there.
        AssertClose([.. Enumerable.Range(0, xs.Values.Length).Select(i => Inner(gs, PlainLoops.Conv2d(Single(xs, i), ws, null, c)))], x.Grad!);
        AssertClose([.. Enumerable.Range(0, ws.Values.Length).Select(i => Inner(gs, PlainLoops.Conv2d(xs, Single(ws, i), null, c)))], w.Grad!);
    });

    [Fact]
    public void Conv2d_OfAnEmptyBatch_IsEmptyAndItsWeightGradientZero()
    {
        var w = Tensor.Ones(3, 2, 2, 2).Track();
        var y = Tensor.Zeros(0, 2, 4, 4).Conv2d(w);
        y.Sum().Backward();
        Assert.Equal(new Shape(0, 3, 3, 3), y.Shape);
        Assert.All(w.Grad!.ToArray(), g => Assert.Equal(0, g));
    }

    [Fact]
    public void Conv2d_OfNaN_SpoilsOnlyTheWindowsThatSeeIt()
    {
        var x = Tensor.From([double.NaN, 1, 1, 1, 1, 1, 1, 1, 1], [1, 1, 3, 3]);
        Assert.Equal([float.NaN, 4, 4, 4], x.Conv2d(Tensor.Ones(1, 1, 2, 2)).ToArray());
    }

    private static void OnEach(Action<Lernet.Backends.IBackend> test)
    {
        foreach (var backend in TestBackends.All) test(backend);
    }

    private static (Tensor, Array2) Make(Lernet.Backends.IBackend backend, int seed, params int[] shape)
    {
        var values = new Input(shape).Values(seed);
        return (Tensor.From(values, new Shape(shape), backend), new(values, shape));
    }

    private static Array2 Single(Array2 like, int place)
    {
        var values = new double[like.Values.Length];
        values[place] = 1;
        return new(values, like.Shape);
    }

    private static double Inner(Array2 a, double[] b) => a.Values.Zip(b, (x, y) => x * y).Sum();

    private static void AssertClose(double[] expected, Tensor actual)
    {
        var values = actual.ToDoubles();
        Assert.Equal(expected.Length, values.Length);
        // Reference: sums of at most 150 doubles. Cpu: as many float32 products of numbers up to 4, relative to the largest sum.
        var (tolerance, scale) = (actual.Backend == Backend.Reference ? 1e-12 : 5e-6, expected.Max(Math.Abs));
        for (var i = 0; i < expected.Length; i++) Assert.InRange(values[i], expected[i] - (tolerance * scale), expected[i] + (tolerance * scale));
    }
}
