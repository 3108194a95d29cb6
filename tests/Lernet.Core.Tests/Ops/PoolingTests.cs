namespace Lernet.Core.Tests.Ops;

public class PoolingTests
{
    private const float Infinity = float.PositiveInfinity;

    [Fact]
    public void MaxPool2d_OfNothingButMinusInfinity_KeepsItAndItsPlace()
    {
        var (values, indices) = Tensor.Full(-Infinity, 1, 1, 3, 3).MaxPool2dWithIndices(3, stride: 2, padding: 1, dilation: 1);
        Assert.All(values.ToArray(), v => Assert.Equal(-Infinity, v));
        Assert.Equal([0, 1, 3, 4], indices.ToArray()); // the first element of each window inside the picture
    }

    [Fact]
    public void MaxPool2d_WithNaN_GivesNaNWhereItIsSeen()
    {
        var x = Tensor.From([1, 2, double.NaN, 4, 5, 6, 7, 8], [1, 1, 2, 4]);
        var (values, indices) = x.MaxPool2dWithIndices(2);
        Assert.Equal([6, float.NaN], values.ToArray());
        Assert.Equal([5, 2], indices.ToArray());
    }

    [Fact]
    public void MaxPool2d_OfEqualNumbers_PassesTheGradientToTheFirst()
    {
        var x = Tensor.Ones(1, 1, 2, 2).Track();
        x.MaxPool2d(2).Sum().Backward();
        Assert.Equal([1, 0, 0, 0], x.Grad!.ToArray());
    }

    [Theory]
    [InlineData(5, 2, 2, 0, 1, false, 2), InlineData(5, 2, 2, 0, 1, true, 3), InlineData(4, 2, 2, 0, 1, true, 2)]
    [InlineData(6, 3, 2, 1, 1, true, 4), InlineData(4, 1, 2, 0, 1, true, 2), InlineData(7, 3, 3, 1, 1, true, 3), InlineData(7, 2, 1, 0, 3, false, 4)]
    public void MaxPool1d_SizeOfTheResult_FollowsTheFormula(int length, int kernel, int stride, int padding, int dilation, bool ceil, int expected)
    {
        // Lengths worked out with PyTorch's max_pool1d.
        Assert.Equal(expected, Tensor.Ones(1, 1, length).MaxPool1d(kernel, stride, padding, dilation, ceil).Shape[2]);
    }

    [Fact]
    public void MaxUnpool2d_OfAPooling_PutsTheMaximaBack()
    {
        var x = Tensor.Uniform([2, 3, 5, 7], seed: 1, low: 1, high: 2);
        var (values, indices) = x.MaxPool2dWithIndices(2);
        var back = values.MaxUnpool2d(indices, 2, outputSize: (5, 7));
        Assert.Equal(values.ToArray(), back.MaxPool2d(2).ToArray());
        Assert.Equal(values.Length, back.ToArray().Count(v => v != 0));
    }

    [Fact]
    public void MaxUnpool2d_WithoutASize_IsTheKernelTimesLarger() =>
        Assert.Equal(new Shape(1, 1, 6, 4), Tensor.Ones(1, 1, 3, 2).MaxUnpool2d(Tensor.Zeros(1, 1, 3, 2), 2).Shape);

    [Fact]
    public void AdaptiveAveragePool2d_ToOne_IsTheMeanOfThePicture()
    {
        var x = Tensor.Normal([2, 3, 4, 5], seed: 1);
        Assert.Equal(x.Mean([2, 3]).ToDoubles(), x.AdaptiveAveragePool2d(1).ToDoubles(), (a, b) => Math.Abs(a - b) < 1e-6); // means in another order
    }

    [Fact]
    public void AdaptiveAveragePool2d_BesideInfinity_StaysFinite() =>
        Assert.Equal([1.5f, 3, Infinity], Tensor.From([1, 2, 3, 3, 4, Infinity], [1, 1, 1, 6]).AdaptiveAveragePool2d((1, 3)).ToArray());

    [Fact]
    public void Pooling_OfAnEmptyBatch_IsEmpty()
    {
        var x = Tensor.Zeros(0, 3, 4, 4);
        Assert.Equal(new Shape(0, 3, 2, 2), x.MaxPool2d(2).Shape);
        Assert.Equal(new Shape(0, 3, 2, 2), x.AveragePool2d(2).Shape);
        Assert.Equal(new Shape(0, 3, 3, 1), x.AdaptiveAveragePool2d((3, 1)).Shape);
        Assert.Equal(new Shape(0, 3, 8, 8), x.Interpolate([8, 8], Interpolation.Linear).Shape);
    }

    public static IEnumerable<object[]> Settings =>
        from kernel in new Pair[] { 1, 2, (3, 2) }
        from stride in new Pair[] { 1, 2, (3, 1) }
        from dilation in new Pair[] { 1, (2, 3) }
        from padding in new Pair[] { 0, 1 }
        from ceil in new[] { false, true }
        where kernel != 1 || padding == 0
        select new object[] { kernel, stride, padding, dilation, ceil };

    [Theory, MemberData(nameof(Settings))]
    public void MaxPool2d_OfEqualNumbersAndNaN_IsOnCpuWhatTheDefinitionSays(Pair kernel, Pair stride, Pair padding, Pair dilation, bool ceil)
    {
        // Whole numbers, so that many are equal; every tenth is NaN.
        var x = Tensor.Uniform([2, 3, 9, 10], seed: 1, low: 0, high: 4).Floor();
        x = Tensor.Where(Tensor.Uniform([2, 3, 9, 10], seed: 2).Less(0.1), Tensor.Scalar(double.NaN), x);
        var (values, indices) = x.MaxPool2dWithIndices(kernel, stride, padding, dilation, ceil);
        var (expected, places) = x.On(Backend.Reference).MaxPool2dWithIndices(kernel, stride, padding, dilation, ceil);
        Assert.Equal(expected.ToArray(), values.ToArray());
        Assert.Equal(places.ToArray(), indices.ToArray());
    }
}
