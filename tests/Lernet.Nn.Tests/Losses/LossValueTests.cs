namespace Lernet.Nn.Tests.Losses;

public class LossValueTests
{
    // Float32 rounds each of a few operations by at most 6e-8 of values near 1.
    private const float Rounding = 1e-6f;

    public static TheoryData<string, LossFunction, float[], float[], double> Worked => new()
    {
        { "squared", Loss.Squared, [1, 4], [3, 4], 2 },
        { "absolute", Loss.Absolute, [1, 4], [3, 5], 1.5 },
        { "Huber inside and outside", Loss.Huber, [0.5f, 3], [0, 0], (0.125 + 2.5) / 2 },
        { "Huber with delta 2", Loss.Huber(delta: 2), [1, 5], [0, 0], (0.5 + 8) / 2 },
        { "soft perceptron", Loss.SoftPerceptron, [2, -0.5f, 3], [1, 1, -1], 3.5 / 3 },
        { "hinge", Loss.Hinge, [2, 0.25f, 3], [1, 1, -1], 4.75 / 3 },
        { "logistic", Loss.Logistic, [0, 1], [1, -1], (Math.Log(2) + Math.Log(1 + Math.E)) / 2 },
        { "binary cross-entropy", Loss.BinaryCrossEntropy, [0.5f, 0.25f], [1, 0], -(Math.Log(0.5) + Math.Log(0.75)) / 2 },
        { "soft labels", Loss.BinaryCrossEntropy, [0.5f], [0.3f], Math.Log(2) },
        { "smooth L1", Loss.SmoothL1, [0.5f, 3], [0, 0], (0.125 + 2.5) / 2 },
        { "smooth L1 with beta ½", Loss.SmoothL1(0.5), [0.25f, 3], [0, 0], (0.0625 + 2.75) / 2 },
        { "log-cosh", Loss.LogCosh, [1, -3], [0, 0], (Math.Log(Math.Cosh(1)) + Math.Log(Math.Cosh(3))) / 2 },
        { "Poisson", Loss.Poisson, [0, 1], [2, 3], (1 + Math.E - 3) / 2 },
        { "focal", Loss.Focal, [0, 1], [1, 0], ((0.25 * Math.Log(2)) + (Math.Pow(1 / (1 + Math.Exp(-1)), 2) * Math.Log(1 + Math.E))) / 2 },
        { "focal with alpha", Loss.Focal(1, 0.25), [0, 0], [1, 0], ((0.25 * 0.5 * Math.Log(2)) + (0.75 * 0.5 * Math.Log(2))) / 2 },
        { "positives threefold", Loss.BinaryCrossEntropyWithLogits(3), [0, 1], [1, 0], ((3 * Math.Log(2)) + Math.Log(1 + Math.E)) / 2 },
        { "dice", Loss.Dice, [1, 0.5f, 0], [1, 1, 0], 1 - ((2 * 1.5) + 1) / (1.5 + 2 + 1) },
        { "cosine", Loss.Cosine, [3, 4], [4, 3], 1 - (24.0 / 25) },
        { "with logits", Loss.BinaryCrossEntropyWithLogits, [0, 1], [1, 0], (Math.Log(2) + Math.Log(1 + Math.E)) / 2 },
    };

    [Theory]
    [MemberData(nameof(Worked))]
    public void Loss_WorkedByHand_IsTheMeanOverTheBatch(string name, LossFunction loss, float[] prediction, float[] target, double expected)
    {
        Assert.NotEmpty(name);
        Assert.Equal(expected, loss(prediction, target).Item(), Rounding);
    }

    [Fact]
    public void CrossEntropy_EqualScores_IsTheLogarithmOfTheNumberOfClasses() =>
        Assert.Equal(Math.Log(4), Loss.CrossEntropy(Tensor.Zeros(3, 4), new float[] { 0, 3, 1 }).Item(), Rounding);

    [Fact]
    public void CrossEntropy_ClassNumbersColumnOrOneHot_AreTheSame()
    {
        var logits = Tensor.Normal([5, 3], seed: 1);
        Tensor classes = [0, 2, 1, 1, 0];
        var expected = Loss.CrossEntropy(logits, classes).Item();
        Assert.Equal(expected, Loss.CrossEntropy(logits, classes.Reshape(5, 1)).Item());
        Assert.Equal(expected, Loss.CrossEntropy(logits, classes.OneHot(3)).Item(), Rounding);
    }

    [Fact]
    public void BinaryCrossEntropy_OfSigmoid_EqualsTheOneWithLogitsAndTheLogisticLoss()
    {
        var scores = Tensor.Normal([64], seed: 2);
        var labels = Tensor.Uniform([64], seed: 3).Greater(0.5);
        var expected = Loss.BinaryCrossEntropyWithLogits(scores, labels).Item();
        Assert.Equal(expected, Loss.BinaryCrossEntropy(scores.Sigmoid(), labels).Item(), Rounding);
        Assert.Equal(expected, Loss.Logistic(scores, labels * 2 - 1).Item(), Rounding);
    }

    [Fact]
    public void BinaryCrossEntropy_CertainAndWrong_CostsOneHundred() =>
        Assert.Equal(100, Loss.BinaryCrossEntropy(new float[] { 0, 1 }, new float[] { 1, 0 }).Item());

    [Fact]
    public void Losses_PassedByName_AreDelegates()
    {
        LossFunction[] all = [Loss.Squared, Loss.Absolute, Loss.Huber, Loss.SoftPerceptron, Loss.Hinge, Loss.Logistic,
            Loss.BinaryCrossEntropy, Loss.BinaryCrossEntropyWithLogits, Loss.CrossEntropy];
        Assert.Equal(9, all.Distinct().Count());
    }
}
