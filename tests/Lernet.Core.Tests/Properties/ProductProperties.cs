namespace Lernet.Core.Tests.Properties;

public class ProductProperties
{
    [Fact]
    public void MatMul_AnyTwoShapes_FollowsNumPysRule() => Property.Holds(Any.Product, pair =>
    {
        var (a, b) = (Any.Numbers(pair.A), Any.Numbers(pair.B, 1));
        // A vector is a row on the left, a column on the right, and that axis is gone in the end.
        var (left, right) = (pair.A.Rank == 1 ? new Shape(1, pair.A[0]) : pair.A, pair.B.Rank == 1 ? new Shape(pair.B[0], 1) : pair.B);
        if (left[-1] != right[-2] || Places.Broadcast(new([.. left.Sizes[..^2]]), new([.. right.Sizes[..^2]])) is not { } stack)
        {
            Assert.Throws<ShapeException>(() => a.MatMul(b));
            return;
        }
        var (x, z) = (a.ToDoubles(), b.ToDoubles());
        var expected =
            from s in Places.Of(stack)
            from m in Enumerable.Range(0, left[-2])
            from n in Enumerable.Range(0, right[-1])
            select Enumerable.Range(0, left[-1]).Sum(k => x[Places.At(left, [.. s, m, k])] * z[Places.At(right, [.. s, k, n])]);
        int[] shape = [.. stack, .. pair.A.Rank == 1 ? (int[])[] : [left[-2]], .. pair.B.Rank == 1 ? (int[])[] : [right[-1]]];
        var y = a.MatMul(b);
        Assert.Equal(new Shape(shape), y.Shape);
        Assert.Equal(expected, y.ToDoubles());
    });

    [Fact]
    public void MatMul_OfTransposes_IsTheTransposeTurnedAround() => Property.Holds(Any.Product, pair =>
    {
        if (pair.A.Rank != 2 || pair.B.Rank != 2 || pair.A[1] != pair.B[0]) return;
        var (a, b) = (Any.Numbers(pair.A), Any.Numbers(pair.B, 1));
        Assert.Equal(a.MatMul(b).Transpose().ToDoubles(), b.Transpose().MatMul(a.Transpose()).ToDoubles());
    });
}
