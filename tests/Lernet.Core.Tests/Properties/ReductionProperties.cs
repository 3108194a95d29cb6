namespace Lernet.Core.Tests.Properties;

public class ReductionProperties
{
    [Fact]
    public void Sum_OverAnyAxes_AddsExactlyThoseNumbers() => Property.Holds(Any.ShapeAndAxes, input =>
    {
        var (x, axes) = (Any.Numbers(input.Shape), input.Axes.Items);
        int[] kept = [.. input.Shape.Sizes.ToArray().Select((size, axis) => axes.Contains(axis) ? 1 : size)];
        int[] dropped = [.. input.Shape.Sizes.ToArray().Where((_, axis) => !axes.Contains(axis))];
        var (expected, values, at) = (new double[new Shape(kept).Elements], x.ToDoubles(), 0);
        foreach (var index in Places.Of([.. input.Shape])) expected[Places.At(new(kept), index)] += values[at++];
        Assert.Equal(new Shape(kept), x.Sum(axes, keepDims: true).Shape);
        Assert.Equal(new Shape(dropped), x.Sum(axes).Shape);
        Assert.Equal(expected, x.Sum(axes, keepDims: true).ToDoubles());
        Assert.Equal(expected, x.Sum(axes).ToDoubles());
    });

    [Fact]
    public void Sum_OverSeveralAxes_IsOneAxisAfterTheOther() => Property.Holds(Any.ShapeAndAxes, input =>
    {
        var x = Any.Numbers(input.Shape);
        var oneByOne = input.Axes.Items.OrderDescending().Aggregate(x, (t, axis) => t.Sum(axis));
        Assert.Equal(oneByOne.ToDoubles(), x.Sum(input.Axes.Items).ToDoubles());
    });

    [Fact]
    public void Max_OverAnyAxis_IsTheLargestAndArgMaxPointsAtIt() => Property.Holds(Any.ShapeAndAxis, input =>
    {
        var x = Any.Numbers(input.Shape);
        if (input.Shape[input.Axis] == 0)
        {
            Assert.Throws<ShapeException>(() => x.Max(input.Axis));
            return;
        }
        var (max, index) = (x.Max(input.Axis, keepDims: true), x.ArgMax(input.Axis, keepDims: true));
        Assert.Equal(max.ToDoubles(), x.Gather(index, input.Axis).ToDoubles());
        Assert.Equal(0, x.Greater(max).Sum().Item());
        Assert.Equal(max.ToDoubles(), (-(-x).Min(input.Axis)).ToDoubles());
    });

    [Fact]
    public void CumSum_AlongAnyAxis_EndsAtTheSumAndItsStepsAreTheNumbers() => Property.Holds(Any.ShapeAndAxis, input =>
    {
        if (input.Shape[input.Axis] == 0) return;
        var (x, axis) = (Any.Numbers(input.Shape), (input.Axis + input.Shape.Rank) % input.Shape.Rank);
        var y = x.CumSum(input.Axis);
        Pick[] End(Pick last) => [.. Enumerable.Repeat<Pick>(.., axis), last];
        Assert.Equal(x.Sum(axis).ToDoubles(), y[End(^1)].ToDoubles());
        Assert.Equal(x[End(1..)].ToDoubles(), (y[End(1..)] - y[End(..^1)]).ToDoubles());
    });

    [Fact]
    public void Softmax_AlongAnyAxis_SumsToOne() => Property.Holds(Any.ShapeAndAxis, input =>
    {
        if (input.Shape.Elements == 0) return;
        var y = Any.Numbers(input.Shape).Softmax(input.Axis);
        // At most four numbers, each rounded by 6e-8 of at most 1 a few times.
        Assert.All(y.Sum(input.Axis).ToDoubles(), sum => Assert.Equal(1, sum, 1e-6));
        Assert.All(y.ToDoubles(), p => Assert.InRange(p, 0, 1));
    });
}
