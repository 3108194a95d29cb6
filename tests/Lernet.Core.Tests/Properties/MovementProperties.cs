namespace Lernet.Core.Tests.Properties;

public class MovementProperties
{
    [Fact]
    public void Reshape_ThereAndBack_ChangesNothing() => Property.Holds(Any.ShapeAndOrder, input =>
    {
        var x = Any.Numbers(input.Shape);
        int[] sizes = [.. input.Order.Items.Select(axis => input.Shape[axis])];
        Same(x.ToDoubles(), x.Reshape(sizes), new(sizes));
        Same(x.ToDoubles(), x.Reshape(sizes).Reshape([.. input.Shape]), input.Shape);
        if (x.Length > 0) Same(x.ToDoubles(), x.Reshape(-1), [x.Length]);
    });

    [Fact]
    public void Permute_AnyOrder_MovesEveryNumberAndComesBack() => Property.Holds(Any.ShapeAndOrder, input =>
    {
        var (x, order) = (Any.Numbers(input.Shape), input.Order.Items);
        var (y, values) = (x.Permute(order), x.ToDoubles());
        var expected = Places.Of([.. y.Shape]).Select(index =>
        {
            var source = new int[order.Length];
            for (var i = 0; i < order.Length; i++) source[order[i]] = index[i];
            return values[Places.At(input.Shape, source)];
        });
        Assert.Equal(expected, y.ToDoubles());
        int[] back = [.. order.Select((_, axis) => Array.IndexOf(order, axis))];
        Same(values, y.Permute(back), input.Shape);
        Same(values, y.Contiguous().Permute(back), input.Shape);
    });

    [Fact]
    public void Flip_Twice_ChangesNothing() => Property.Holds(Any.ShapeAndAxis, input =>
    {
        var x = Any.Numbers(input.Shape);
        Same(x.ToDoubles(), x.Flip(input.Axis).Flip(input.Axis), input.Shape);
        Same(x.ToDoubles(), x.Flip(input.Axis).Contiguous().Flip(input.Axis), input.Shape);
    });

    [Fact]
    public void Transpose_OfAReshapedView_ReadsWhatItsCopyReads() => Property.Holds(Any.ShapeAndOrder, input =>
    {
        var view = Any.Numbers(input.Shape).Permute(input.Order.Items);
        Same(view.Contiguous().Reshape(view.Length).ToDoubles(), view.Reshape(view.Length), [view.Length]);
    });

    [Fact]
    public void Slices_OfEveryCut_JoinToTheWhole() => Property.Holds(Any.ShapeAndAxis, input =>
    {
        var x = Any.Numbers(input.Shape);
        var axis = input.Axis < 0 ? input.Axis + x.Rank : input.Axis;
        for (var cut = 0; cut <= input.Shape[axis]; cut++)
        {
            Pick[] before = [.. Enumerable.Repeat<Pick>(.., axis), Range.EndAt(cut)];
            Pick[] after = [.. Enumerable.Repeat<Pick>(.., axis), Range.StartAt(cut)];
            Same(x.ToDoubles(), Tensor.Concatenate([x[before], x[after]], input.Axis), input.Shape);
        }
    });

    [Fact]
    public void Split_IntoAllDivisors_IsUndoneByConcatenate() => Property.Holds(Any.ShapeAndAxis, input =>
    {
        var x = Any.Numbers(input.Shape);
        for (var parts = 1; parts <= Math.Max(1, input.Shape[input.Axis]); parts++)
        {
            if (input.Shape[input.Axis] % parts != 0) Assert.Throws<ShapeException>(() => x.Split(parts, input.Axis));
            else Same(x.ToDoubles(), Tensor.Concatenate(x.Split(parts, input.Axis), input.Axis), input.Shape);
        }
    });

    [Fact]
    public void Stack_OfTheRows_IsTheTensor() => Property.Holds(Any.ShapeAndAxis, input =>
    {
        if (input.Shape[0] == 0) return;
        var x = Any.Numbers(input.Shape);
        Same(x.ToDoubles(), Tensor.Stack([.. Enumerable.Range(0, input.Shape[0]).Select(i => x[i])]), input.Shape);
    });

    [Fact]
    public void Take_OfEveryIndexInOrder_IsTheTensor() => Property.Holds(Any.ShapeAndAxis, input =>
    {
        var x = Any.Numbers(input.Shape);
        Same(x.ToDoubles(), x.Take(Tensor.Range(input.Shape[input.Axis]), input.Axis), input.Shape);
        Same(x.Flip(input.Axis).ToDoubles(), x.Take(Tensor.Range(input.Shape[input.Axis]).Flip(0), input.Axis), input.Shape);
    });

    [Fact]
    public void SqueezeAndFlatten_AfterUnsqueeze_ChangeNothing() => Property.Holds(Any.ShapeAndAxis, input =>
    {
        var x = Any.Numbers(input.Shape);
        Same(x.ToDoubles(), x.Unsqueeze(input.Axis).Squeeze(input.Axis), input.Shape);
        Same(x.ToDoubles(), x.Flatten(0), [x.Length]);
    });

    private static void Same(double[] expected, Tensor actual, Shape shape)
    {
        Assert.Equal(shape, actual.Shape);
        Assert.Equal(expected, actual.ToDoubles());
    }
}
