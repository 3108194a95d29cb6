namespace Lernet.Nn.Tests.Losses;

public class LossGradientTests
{
    // The stencil of GradientCheck errs by about 1e-13 in double precision; 1e-7 is the house's bound, far below any real mistake.
    private const double Bound = 1e-7;

    // Away from the kinks of absolute value, hinge and Huber's bounds by more than the stencil's reach of 0.002.
    private static readonly Tensor Scores = Tensor.From([0.3, -0.7, 1.4, -2.2, 0.55, 1.8], [6]);
    private static readonly Tensor Probabilities = Tensor.From([0.2, 0.45, 0.9, 0.08, 0.6, 0.35], [6]);
    private static readonly Tensor Bits = Tensor.From([1.0, 0, 1, 1, 0, 0], [6]);

    public static TheoryData<LossFunction, bool, bool> All => new()
    {
        { Loss.Squared, false, false }, { Loss.Absolute, false, false }, { Loss.Huber, false, false }, { Loss.Huber(0.5), false, false },
        { Loss.SoftPerceptron, false, true }, { Loss.Hinge, false, true }, { Loss.Logistic, false, true },
        { Loss.BinaryCrossEntropy, true, false }, { Loss.BinaryCrossEntropyWithLogits, false, false },
        { Loss.SmoothL1, false, false }, { Loss.SmoothL1(0.25), false, false }, { Loss.LogCosh, false, false }, { Loss.Poisson, false, false },
        { Loss.Focal, false, false }, { Loss.Focal(1.5, alpha: 0.25), false, false }, { Loss.BinaryCrossEntropyWithLogits(3), false, false },
        { Loss.Dice, true, false }, { Loss.Dice(0.1), true, false }, { Loss.Cosine, false, false },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void Gradient_OfEachLoss_EqualsFiniteDifferences(LossFunction loss, bool ofProbabilities, bool ofSigns)
    {
        var target = (ofSigns ? Bits * 2 - 1 : Bits).On(Backend.Reference);
        var check = GradientCheck.Of(x => loss(x[0], target), ofProbabilities ? Probabilities : Scores);
        Assert.True(check.RelativeError <= Bound, $"{loss.Method.Name}: {check}");
    }

    [Fact]
    public void Gradient_OfCrossEntropy_EqualsFiniteDifferences()
    {
        var logits = Tensor.Normal([4, 3], seed: 5);
        var classes = Tensor.From([0.0, 2, 1, 2], [4], Backend.Reference);
        Assert.True(GradientCheck.Of(x => Loss.CrossEntropy(x[0], classes), logits).RelativeError <= Bound);
        Assert.True(GradientCheck.Of(x => Loss.CrossEntropy(x[0], classes.OneHot(3)), logits).RelativeError <= Bound);
    }

    public static TheoryData<string, LossFunction> WithSettings => new()
    {
        { "smoothing", Loss.CrossEntropy(smoothing: 0.1) },
        { "weights", Loss.CrossEntropy(weights: new float[] { 1, 2, 0.5f }) },
        { "all", Loss.CrossEntropy(0.2, new float[] { 1, 2, 0.5f }, ignore: 1) },
        { "likelihood", Loss.NegativeLogLikelihood },
        { "weighted likelihood", Loss.NegativeLogLikelihood(new float[] { 1, 2, 0.5f }, ignore: 1) },
    };

    [Theory]
    [MemberData(nameof(WithSettings))]
    public void Gradient_OfClassLosses_EqualsFiniteDifferences(string name, LossFunction loss)
    {
        var classes = Tensor.From([0.0, 2, 1, 2], [4], Backend.Reference);
        Assert.True(GradientCheck.Of(x => loss(x[0], classes), Tensor.Normal([4, 3], seed: 5)).RelativeError <= Bound, name);
        Assert.True(GradientCheck.Of(x => loss(x[0], classes.Reshape(2, 2)), Tensor.Normal([2, 2, 3], seed: 5)).RelativeError <= Bound, name);
        Assert.True(GradientCheck.Of(x => loss(x[0], classes.Reshape(1, 2, 2)), Tensor.Normal([1, 3, 2, 2], seed: 5)).RelativeError <= Bound, name);
    }

    [Fact]
    public void Gradient_OfPairLosses_EqualsFiniteDifferences()
    {
        var (a, b, c) = (Tensor.Normal([4, 3], seed: 1), Tensor.Normal([4, 3], seed: 2), Tensor.Normal([4, 3], seed: 3));
        var signs = Tensor.From([1.0, -1, 1, -1], [4], Backend.Reference);
        Func<Tensor[], Tensor>[] losses =
        [
            x => Loss.CosineEmbedding(x[0], x[1], signs, margin: 0.1),
            x => Loss.TripletMargin(x[0], x[1], x[2], margin: 2),
            x => Loss.MarginRanking(x[0].Sum(axis: 1), x[1].Sum(axis: 1), signs, margin: 0.5),
            x => Loss.KullbackLeibler(x[0].LogSoftmax(), b.On(Backend.Reference).Softmax()),
        ];
        for (var i = 0; i < losses.Length; i++)
        {
            var check = GradientCheck.Of(losses[i], i == 1 ? [a, b, c] : i == 3 ? [a] : [a, b]);
            Assert.True(check.RelativeError <= Bound, $"{i}: {check}");
        }
    }

    [Fact]
    public void SecondDerivative_OfBinaryCrossEntropy_EqualsFiniteDifferences()
    {
        var target = Bits.On(Backend.Reference);
        var check = GradientCheck.Of(x =>
        {
            var p = x[0].IsTracked ? x[0] : x[0].Track();
            return Autograd.Gradient(Loss.BinaryCrossEntropy(p, target), p, createGraph: true);
        }, Probabilities);
        Assert.True(check.RelativeError <= Bound, check.ToString());
    }
}
