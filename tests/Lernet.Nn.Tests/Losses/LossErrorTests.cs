namespace Lernet.Nn.Tests.Losses;

public class LossErrorTests
{
    public static TheoryData<LossFunction> ElementLosses =>
    [
        Loss.Squared, Loss.Absolute, Loss.Huber, Loss.SoftPerceptron, Loss.Hinge, Loss.Logistic, Loss.BinaryCrossEntropy, Loss.BinaryCrossEntropyWithLogits,
        Loss.SmoothL1, Loss.LogCosh, Loss.Poisson, Loss.Focal, Loss.BinaryCrossEntropyWithLogits(2),
    ];

    [Theory]
    [MemberData(nameof(ElementLosses))]
    public void Loss_ColumnAgainstVector_ComparesRowByRowAndDoesNotBroadcast(LossFunction loss)
    {
        Tensor prediction = [0.25f, 0.5f, 0.75f];
        Tensor target = [1, 1, 1];
        var expected = loss(prediction, target).Item();
        Assert.Equal(expected, loss(prediction.Reshape(3, 1), target).Item());
        Assert.Equal(expected, loss(prediction, target.Reshape(3, 1)).Item());
    }

    [Theory]
    [MemberData(nameof(ElementLosses))]
    public void Loss_OtherShapes_NamesBothAndTheRule(LossFunction loss)
    {
        var error = Assert.Throws<LossException>(() => loss(Tensor.Full(0.5, 3), Tensor.Ones(1)));
        Assert.Contains("prediction [3] and target [1]", error.Message);
        Assert.Throws<LossException>(() => loss(Tensor.Full(0.5, 2, 3), Tensor.Ones(3)));
    }

    [Theory]
    [MemberData(nameof(ElementLosses))]
    public void Loss_EmptyBatch_IsAnError(LossFunction loss) => Assert.Throws<ShapeException>(() => loss(Tensor.Zeros(0), Tensor.Zeros(0)));

    [Fact]
    public void SignLosses_LabelZero_SaysHowToRecode()
    {
        foreach (var loss in (LossFunction[])[Loss.SoftPerceptron, Loss.Hinge, Loss.Logistic])
        {
            var error = Assert.Throws<LossException>(() => loss(new float[] { 1, 1 }, new float[] { 1, 0 }));
            Assert.EndsWith("label 0. Labels must be −1 or 1. Labels 0 and 1 become −1 and 1 by 2 * y - 1, or data.WithLabels(-1, 1).", error.Message);
        }
    }

    [Fact]
    public void BinaryCrossEntropy_LabelMinusOne_SaysHowToRecode()
    {
        var error = Assert.Throws<LossException>(() => Loss.BinaryCrossEntropy(new float[] { 0.5f }, new float[] { -1 }));
        Assert.Contains("label −1", error.Message);
        Assert.Contains("WithLabels(0, 1)", error.Message);
    }

    [Fact]
    public void BinaryCrossEntropy_PredictionIsAScore_PointsToLogits()
    {
        var error = Assert.Throws<LossException>(() => Loss.BinaryCrossEntropy(new float[] { 1.5f }, new float[] { 1 }));
        Assert.Contains("BinaryCrossEntropyWithLogits", error.Message);
    }

    [Theory]
    [InlineData(3f)]
    [InlineData(-1f)]
    [InlineData(0.5f)]
    [InlineData(float.NaN)]
    public void CrossEntropy_NoSuchClass_NamesTheClasses(float label)
    {
        var error = Assert.Throws<LossException>(() => Loss.CrossEntropy(Tensor.Zeros(2, 3), new float[] { 0, label }));
        Assert.Contains("class numbers 0 to 2", error.Message);
    }

    [Fact]
    public void CrossEntropy_WrongShapes_AreNamed()
    {
        Assert.Contains("one score per class", Assert.Throws<LossException>(() => Loss.CrossEntropy(Tensor.Zeros(3), Tensor.Zeros(3))).Message);
        Assert.Contains("one score per class", Assert.Throws<LossException>(() => Loss.CrossEntropy(Tensor.Zeros(3, 1), Tensor.Zeros(3))).Message);
        Assert.Contains("class numbers [3]", Assert.Throws<LossException>(() => Loss.CrossEntropy(Tensor.Zeros(3, 2), Tensor.Zeros(4))).Message);
        Assert.Contains("row 1 sums to 2", Assert.Throws<LossException>(() => Loss.CrossEntropy(Tensor.Zeros(2, 2), new float[,] { { 1, 0 }, { 1, 1 } })).Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Huber_DeltaNotPositive_IsAnError(double delta) => Assert.Throws<ArgumentOutOfRangeException>(() => Loss.Huber(delta));
}
