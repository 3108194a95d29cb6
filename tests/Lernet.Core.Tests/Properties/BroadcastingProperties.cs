namespace Lernet.Core.Tests.Properties;

public class BroadcastingProperties
{
    [Fact]
    public void Add_AnyTwoShapes_FollowsNumPysRule() => Property.Holds(Any.Pair, pair =>
    {
        var (a, b) = (Any.Numbers(pair.A), Any.Numbers(pair.B, 1));
        if (Places.Broadcast(pair.A, pair.B) is not { } shape)
        {
            Assert.Throws<ShapeException>(() => a + b);
            return;
        }
        var (y, left, right) = (a + b, a.ToDoubles(), b.ToDoubles());
        Assert.Equal(new Shape(shape), y.Shape);
        Assert.Equal(Places.Of(shape).Select(i => left[Places.At(pair.A, i)] + right[Places.At(pair.B, i)]), y.ToDoubles());
    });

    [Fact]
    public void Where_ThreeShapes_BroadcastsLikeTwoSums() => Property.Holds(Any.Pair, pair =>
    {
        if (Places.Broadcast(pair.A, pair.B) is null) return;
        var (condition, a, b) = (Any.Numbers(pair.A, 2).Greater(0), Any.Numbers(pair.B), Any.Numbers(pair.A, 1));
        var y = Tensor.Where(condition, a, b);
        var expected = condition * a + (1 - condition) * b;
        Assert.Equal(expected.Shape, y.Shape);
        Assert.Equal(expected.ToDoubles(), y.ToDoubles());
    });

    [Fact]
    public void Gradient_OfStretchedOperand_IsSummedBackToItsShape() => Property.Holds(Any.Stretch, pair =>
    {
        var (x, g) = (Any.Numbers(pair.Narrow).Track(), Any.Numbers(pair.Wide, 1));
        (x * g).Sum().Backward();
        var (expected, upstream, at) = (new double[x.Length], g.ToDoubles(), 0);
        foreach (var index in Places.Of([.. pair.Wide])) expected[Places.At(pair.Narrow, index)] += upstream[at++];
        Assert.Equal(pair.Narrow, x.Grad!.Shape);
        Assert.Equal(expected, x.Grad.ToDoubles());
    });

    [Fact]
    public void SumTo_OfAnExpandedTensor_CountsHowOftenEachNumberWasSeen() => Property.Holds(Any.Stretch, pair =>
    {
        var x = Any.Numbers(pair.Narrow);
        var seen = pair.Narrow.Elements == 0 ? 0 : pair.Wide.Elements / pair.Narrow.Elements;
        var y = x.Expand(pair.Wide).SumTo(pair.Narrow);
        Assert.Equal(pair.Narrow, y.Shape);
        Assert.Equal((x * seen).ToDoubles(), y.ToDoubles());
    });

    [Fact]
    public void Expand_ToAnyShape_IsAllowedExactlyWhereBroadcastingGivesThatShape() => Property.Holds(Any.Pair, pair =>
    {
        var fits = Places.Broadcast(pair.A, pair.B) is { } shape && new Shape(shape) == pair.B;
        if (fits) Assert.Equal(pair.B, Any.Numbers(pair.A).Expand(pair.B).Shape);
        else Assert.Throws<ShapeException>(() => Any.Numbers(pair.A).Expand(pair.B));
    });
}
