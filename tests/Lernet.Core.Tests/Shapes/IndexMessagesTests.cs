namespace Lernet.Core.Tests;

/// <summary>What a reader is told about indices, orders and products that do not fit.</summary>
public class IndexMessagesTests
{
    [Fact]
    public void Einsum_OfAnotherSize_PointsAtTheGroup() => Says("""
        einsum: index j has size 5 in [5, 2], but 4 before. One index has one size.
        ij,jk->ik
           ^^
        """, () => Tensor.Einsum("ij, jk -> ik", Tensor.Ones(3, 4), Tensor.Ones(5, 2)));

    [Fact]
    public void Einsum_UnknownIndexInTheResult_PointsAtIt() => Says("""
        einsum: index z of the result stands at no tensor. Use indices that occur on the left.
        ij,jk->iz
                ^
        """, () => Tensor.Einsum("ij,jk->iz", Tensor.Ones(3, 4), Tensor.Ones(4, 2)));

    [Fact]
    public void Einsum_TooFewIndices_SuggestsTheEllipsis() => Says("""
        einsum: 2 indices for a tensor [2, 3, 4] of 3 axes. Name each axis, or write ... for the others.
        ij->i
        ^^
        """, () => Tensor.Einsum("ij->i", Tensor.Ones(2, 3, 4)));

    [Fact]
    public void Einsum_NoLetter_PointsAtIt() => Says("""
        einsum: an index is one letter, other axes are ....
        i2->i
         ^
        """, () => Tensor.Einsum("i2->i", Tensor.Ones(2, 3)));

    [Fact]
    public void Einsum_AnotherNumberOfTensors_SaysBoth() => Says("""
        einsum: 2 index groups for 1 tensors. Separate the groups by commas, one per tensor.
        ij,jk->ik
        ^^^^^^^^^
        """, () => Tensor.Einsum("ij,jk->ik", Tensor.Ones(3, 4)));

    [Fact]
    public void Einsum_IndexTwiceInTheResult_PointsAtTheSecond() => Says("""
        einsum: index i stands twice in the result. Name each axis of the result once.
        ij->ii
             ^
        """, () => Tensor.Einsum("ij->ii", Tensor.Ones(3, 3)));

    [Fact]
    public void Split_SizesDoNotAddUp_SaysBoth() => Says(
        "split: the sizes [2, 3] add up to 5, axis 0 of [4] holds 4. They must be equal.", () => Tensor.Ones(4).Split([2, 3]));

    [Fact]
    public void TopK_MoreThanThereAre_SaysTheMost() => Says(
        "topk: 5 of axis 1 of [2, 4] were asked for. Ask for 0 to 4.", () => Tensor.Ones(2, 4).TopK(5));

    [Fact]
    public void Outer_OfAMatrix_SuggestsFlatten() => Says(
        "outer: [2, 2] and [3]; both must be vectors. Flatten them first with Flatten(0).", () => Tensor.Ones(2, 2).Outer(Tensor.Ones(3)));

    [Fact]
    public void TensorDot_SizesDiffer_SuggestsEinsum() => Says(
        "tensor dot: the last 2 axes of [2, 3] and the first 2 of [3, 2] differ. Their sizes must be equal; Einsum names axes freely.",
        () => Tensor.Ones(2, 3).TensorDot(Tensor.Ones(3, 2)));

    [Fact]
    public void Cross_OfTwoNumbers_SaysThree() => Says(
        "cross: [2] and [3]; axis −1 must have size 3 in both, one number per direction of space.", () => Tensor.Ones(2).Cross(Tensor.Ones(3)));

    [Fact]
    public void Index_ByATensorOutside_SaysTheRange() => Says(
        "take: index 3 does not point into axis 0 of size 3. Indices are whole numbers from 0 to 2.", () => _ = Tensor.Ones(3)[Tensor.From([0f, 3])]);

    [Fact]
    public void Pad_CuttingMoreThanThereIs_IsRefused() => Says(
        "pad: 5 elements cannot be cut off axis 0 of [4]. Cut less.", () => Tensor.Ones(4).Pad([(-2, -3)]));

    [Fact]
    public void Settings_OutOfRange_AreNamed()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Pick.Every(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tensor.Ones(3).Quantile(50));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tensor.Ones(3).Chunk(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Tensor.Ones(3).Repeat(-1));
        Assert.Throws<ArgumentException>(() => Tensor.From([0.5f]).BinCount());
    }

    private static void Says(string message, Func<object> action) =>
        Assert.Equal(message.ReplaceLineEndings("\n"), Assert.Throws<ShapeException>(() => { action(); }).Message);
}
