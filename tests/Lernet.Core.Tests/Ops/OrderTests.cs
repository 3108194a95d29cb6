namespace Lernet.Core.Tests.Ops;

/// <summary>Equal numbers, NaN, zeros and nothing where order matters.</summary>
public class OrderTests
{
    [Fact]
    public void Sort_WithNaNAndZeros_PutsNaNAsTheLargest() => OnEach(backend =>
    {
        var x = Tensor.From([double.NaN, 1, -0.0, 0, double.NegativeInfinity, double.PositiveInfinity], [6], backend);
        Assert.Equal([4, 2, 3, 1, 5, 0], x.ArgSort().ToDoubles());
        Assert.Equal([0, 5, 1, 2, 3, 4], x.ArgSort(descending: true).ToDoubles());
        Assert.Equal([0, 5], x.TopK(2).Indices.ToDoubles());
    });

    [Fact]
    public void ArgSort_OfManyEqualNumbers_KeepsTheirOrder() => OnEach(backend =>
    {
        var values = Enumerable.Range(0, 200).Select(i => (double)(i * 7 % 5)).ToArray();
        var expected = values.Select((v, i) => (v, i)).OrderBy(p => p.v).Select(p => (double)p.i);
        Assert.Equal(expected, Tensor.From(values, [200], backend).ArgSort().ToDoubles());
        expected = values.Select((v, i) => (v, i)).OrderByDescending(p => p.v).Select(p => (double)p.i);
        Assert.Equal(expected, Tensor.From(values, [200], backend).ArgSort(descending: true).ToDoubles());
    });

    [Fact]
    public void Sort_OfNothing_IsNothing()
    {
        Assert.Equal(new Shape(0, 3), Tensor.Zeros(0, 3).Sort(0).Shape);
        Assert.Equal(new Shape(2, 0), Tensor.Zeros(2, 0).ArgSort(descending: true).Shape);
        Assert.Equal(new Shape(2, 0), Tensor.Zeros(2, 3).TopK(0).Values.Shape);
    }

    [Fact]
    public void MedianAndQuantile_WithNaN_AreNaN()
    {
        var x = Tensor.From([1, 2, 3, double.NaN, 5, 6], [2, 3]);
        Assert.Equal([2, float.NaN], x.Median(1).ToArray());
        Assert.Equal([1.5f, float.NaN], x.Quantile(0.25, 1).ToArray());
    }

    [Fact]
    public void Quantile_BesideInfinity_StaysFinite() =>
        Assert.Equal(2, Tensor.From([1f, 2, float.PositiveInfinity]).Quantile(0.5).Item());

    [Theory]
    [InlineData(new double[] { 2, 3, 4 }, new double[] { 12, 8, 6 })]
    [InlineData(new double[] { 2, 0, 4 }, new double[] { 0, 8, 0 })]
    [InlineData(new double[] { 0, 0, 4 }, new double[] { 0, 0, 0 })]
    public void Gradient_OfProductWithZeros_IsTheProductOfTheOthers(double[] values, double[] expected) => OnEach(backend =>
    {
        var x = Tensor.From(values, [3], backend).Track();
        x.Product().Backward();
        Assert.Equal(expected, x.Grad!.ToDoubles());
    });

    [Fact]
    public void Gradient_OfCumProdWithZeros_EqualsFiniteDifferences()
    {
        var x = Tensor.From([1.5, 0, 2, 0.5, 3, -1, 0, 0, 2, 1, 4, 2], [2, 3, 2]);
        // cumprod is linear in each element, so the stencil is exact but for rounding.
        for (var axis = 0; axis < 3; axis++) Assert.True(GradientCheck.Of(t => t[0].CumProd(axis), x).RelativeError <= 1e-7, $"axis {axis}");
        Assert.True(GradientCheck.Of(t =>
        {
            var tracked = t[0].IsTracked ? t[0] : t[0].Track();
            return Autograd.Gradient(tracked.CumProd(1).Square().Sum(), tracked, createGraph: true).Square();
        }, x).RelativeError <= 1e-7); // as above, for a polynomial of degree 6
    }

    [Fact]
    public void CumMax_WithNaNAndEqualNumbers_KeepsNaNAndTakesTheLast()
    {
        var x = Tensor.From([1f, 3, 3, 2, float.NaN, 9]);
        Assert.Equal([1, 3, 3, 3, float.NaN, float.NaN], x.CumMax().ToArray());
        var y = Tensor.From([1f, 3, 3, 2]).Track();
        y.CumMax().Sum().Backward();
        Assert.Equal([1, 1, 2, 0], y.Grad!.ToArray());
    }

    [Fact]
    public void Reductions_OfNothing_GiveTheNeutralElementOrRefuse()
    {
        var nothing = Tensor.Zeros(0, 3);
        Assert.Equal([1f, 1, 1], nothing.Product(0).ToArray());
        Assert.Equal(1, nothing.Product().Item());
        Assert.Equal([0f, 0, 0], nothing.Norm(axis: 0).ToArray());
        Assert.Equal(new Shape(0, 3), nothing.CumProd(0).Shape);
        Assert.Equal(new Shape(0, 3), nothing.CumMax(0).Shape);
        Assert.Equal(0, nothing.Unique().Length);
        Assert.Equal(new Shape(2), nothing.Histogram(2).Counts.Shape);
        Assert.Throws<ShapeException>(() => nothing.Median(0));
        Assert.Throws<ShapeException>(() => nothing.Quantile(0.5));
    }

    [Fact]
    public void Histogram_OfOneValue_ReachesHalfAUnit()
    {
        var (counts, edges) = Tensor.Full(3, 5).Histogram(2);
        Assert.Equal([0f, 5], counts.ToArray());
        Assert.Equal([2.5f, 3, 3.5f], edges.ToArray());
    }

    [Fact]
    public void Unique_WithNaN_NamesItOnce() =>
        Assert.Equal([-1, 2, float.NaN], Tensor.From([2f, float.NaN, -1, 2, float.NaN]).Unique().ToArray());

    [Fact]
    public void Scatter_TwiceToOnePlace_GivesTheGradientToTheLast()
    {
        var (x, values) = (Tensor.Zeros(3).Track(), Tensor.From([5f, 6, 7]).Track());
        var y = x.Scatter(Tensor.From([1f, 1, 0]), values, 0);
        Assert.Equal([7f, 6, 0], y.ToArray());
        y.Sum().Backward();
        Assert.Equal([0f, 1, 1], values.Grad!.ToArray());
        Assert.Equal([0f, 0, 1], x.Grad!.ToArray());
    }

    private static void OnEach(Action<Lernet.Backends.IBackend> test)
    {
        foreach (var backend in TestBackends.All) test(backend);
    }
}
