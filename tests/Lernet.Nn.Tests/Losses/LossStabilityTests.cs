namespace Lernet.Nn.Tests.Losses;

public class LossStabilityTests
{
    private static readonly Tensor Extremes = [-1e4f, -100, -1e-20f, 0, 1e-20f, 100, 1e4f];

    public static TheoryData<LossFunction, float, float> OnScores => new()
    {
        { Loss.Squared, -1, 1 }, { Loss.Absolute, -1, 1 }, { Loss.Huber, -1, 1 },
        { Loss.SoftPerceptron, -1, 1 }, { Loss.Hinge, -1, 1 }, { Loss.Logistic, -1, 1 },
        { Loss.BinaryCrossEntropyWithLogits, 0, 1 }, { Loss.BinaryCrossEntropyWithLogits(5), 0, 1 }, { Loss.Focal, 0, 1 },
        { Loss.SmoothL1, -1, 1 }, { Loss.LogCosh, -1, 1 },
    };

    [Theory]
    [MemberData(nameof(OnScores))]
    public void Loss_ScoresUpToTenThousand_HasFiniteValueAndGradient(LossFunction loss, float low, float high)
    {
        foreach (var label in (float[])[low, high])
        {
            var scores = Extremes.Clone().Track();
            var value = loss(scores, Tensor.Full(label, scores.Length));
            value.Backward();
            Assert.False(value.HasNonFinite());
            Assert.False(scores.Grad!.HasNonFinite());
        }
    }

    [Fact]
    public void LogitLosses_VeryWrongAndVeryRight_AreLinearAndZero()
    {
        foreach (var (loss, negative) in ((LossFunction, float)[])[(Loss.Logistic, -1), (Loss.BinaryCrossEntropyWithLogits, 0)])
        {
            Assert.Equal(1e4f, loss(new float[] { 1e4f }, new[] { negative }).Item());
            Assert.Equal(1e4f, loss(new float[] { -1e4f }, new float[] { 1 }).Item());
            Assert.Equal(0, loss(new float[] { 1e4f }, new float[] { 1 }).Item());
            Assert.Equal(0, loss(new float[] { -1e4f }, new[] { negative }).Item());
        }
    }

    [Fact]
    public void LogitLosses_RightWithProbabilityNearOne_KeepTheirSmallDigits()
    {
        // ln(1 + e^-20) = 2.06e-9; computing 20 − 20 would give 0. Three float32 operations: relative error 1e-6.
        var expected = Math.Log(1 + Math.Exp(-20));
        Assert.Equal(1, Loss.BinaryCrossEntropyWithLogits(new float[] { 20 }, new float[] { 1 }).Item() / expected, 1e-6);
        Assert.Equal(1, Loss.BinaryCrossEntropyWithLogits(new float[] { -20 }, new float[] { 0 }).Item() / expected, 1e-6);
    }

    [Fact]
    public void BinaryCrossEntropy_ProbabilitiesZeroAndOne_HaveFiniteGradients()
    {
        foreach (var label in (float[])[0, 1])
        {
            var probabilities = Tensor.From([0f, 1e-30f, 0.5f, 1 - 6e-8f, 1]).Track();
            Loss.BinaryCrossEntropy(probabilities, Tensor.Full(label, 5)).Backward();
            Assert.False(probabilities.Grad!.HasNonFinite());
        }
    }

    [Fact]
    public void CrossEntropy_ScoresUpToTenThousand_AreFiniteAndExact()
    {
        var logits = Tensor.From([1e4f, -1e4f, 0, -1e4f, 1e4f, 0], 2, 3).Track();
        var value = Loss.CrossEntropy(logits, new float[] { 0, 0 });
        value.Backward();
        Assert.Equal(1e4f, value.Item());
        // Each softmax is a float32 exponential, right to a unit in the last place: 1.2e-7 at 1.
        Assert.All(logits.Grad!.ToArray().Zip([0f, 0, 0, -0.5f, 0.5f, 0]), pair => Assert.Equal(pair.Second, pair.First, 1.2e-7f));
    }

    [Fact]
    public void Losses_NaNPrediction_StayNaN()
    {
        Tensor broken = [float.NaN];
        foreach (var loss in (LossFunction[])[Loss.Squared, Loss.Absolute, Loss.Huber, Loss.SoftPerceptron, Loss.Hinge, Loss.Logistic, Loss.BinaryCrossEntropy, Loss.BinaryCrossEntropyWithLogits,
            Loss.SmoothL1, Loss.LogCosh, Loss.Poisson, Loss.Focal, Loss.Dice, Loss.Cosine])
        {
            Assert.True(float.IsNaN(loss(broken, new float[] { 1 }).Item()), loss.Method.Name);
        }
    }
}
