namespace Lernet.Core.Tests;

public class ShapeMessagesTests
{
    [Fact]
    public void MatMul_InnerSizesDiffer_MarksThemAndSuggestsTheTranspose() => Says("""
        matmul: [32, 784] x [128, 784] does not fit: the inner sizes 784 and 128 differ.
                     ^^^     ^^^
        Did you mean b.Transpose()?
        """, () => Tensor.Ones(32, 784).MatMul(Tensor.Ones(128, 784)));

    [Fact]
    public void Add_SizesDiffer_MarksThem() => Says("""
        add: [32, 784] and [32, 10] do not fit together.
                  ^^^           ^^
        Aligned at the last axis, sizes must be equal or one of them 1.
        """, () => Tensor.Ones(32, 784) + Tensor.Ones(32, 10));

    [Fact]
    public void Add_OneNumberPerRow_SuggestsAColumn() => Says("""
        add: [32, 10] and [32] do not fit together.
                  ^^       ^^
        Aligned at the last axis, sizes must be equal or one of them 1.
        Did you mean b.Reshape(32, 1), one number per row?
        """, () => Tensor.Ones(32, 10) + Tensor.Ones(32));

    [Fact]
    public void Sum_OfAMissingAxis_SaysWhichThereAre() => Says(
        "sum: axis 2 does not exist in [3, 4]. Axes run from 0 to 1, or from −2 to −1 counted from the end.",
        () => Tensor.Ones(3, 4).Sum(2));

    [Fact]
    public void Reshape_OfOtherLength_SaysBothCounts() => Says(
        "reshape: [3, 4] holds 12 numbers, [5, 2] does not. The product of the sizes must stay the same; one size may be −1 and is then worked out.",
        () => Tensor.Ones(3, 4).Reshape(5, 2));

    [Fact]
    public void Max_OfNothing_IsRefused() => Says(
        "max: [0] has an axis of size 0; there is no max of no numbers.", () => Tensor.Zeros(0).Max());

    [Fact]
    public void Index_OutsideTheAxis_SaysTheRange() => Says(
        "index: index 5 is outside axis 0 of size 3. Indices run from 0 to 2, or from −3 to −1.", () => _ = Tensor.Ones(3)[5]);

    [Fact]
    public void OneHot_OfALabelOutside_SaysTheRange() => Says(
        "one-hot: index 3 does not point into axis 1 of size 3. Indices are whole numbers from 0 to 2.", () => Tensor.From([0, 3]).OneHot(3));

    [Fact]
    public void Update_WithAnotherShape_SaysWhichItNeeds() => Says(
        "update: the new value has shape [4]; it needs [3].", () => Tensor.Ones(3).Update(Tensor.Ones(4)));

    private static void Says(string message, Action action) =>
        Assert.Equal(message, Assert.Throws<ShapeException>(action).Message);

    private static void Says(string message, Func<object> action) => Says(message, () => { action(); });
}
