namespace Lernet.Nn.Tests.Losses;

/// <summary>Class weights, label smoothing, ignored classes and the shapes of sequences and pictures, against sums written out.</summary>
public class LossSettingsTests
{
    // Float32 sums of a few logarithms.
    private const double Rounding = 2e-6;

    private static readonly Tensor Scores = Tensor.Normal([6, 3], seed: 1);
    private static readonly int[] Classes = [0, 2, 1, 1, 2, 0];
    private static readonly double[] Weights = [1, 2, 0.5];

    [Fact]
    public void CrossEntropy_ClassWeights_AreAWeightedMean()
    {
        var expected = Classes.Select((c, i) => Weights[c] * Surprise(i, c)).Sum() / Classes.Sum(c => Weights[c]);
        Assert.Equal(expected, Loss.CrossEntropy(weights: Weights)(Scores, Tensor.From(Classes)).Item(), Rounding);
    }

    [Fact]
    public void CrossEntropy_Smoothing_SpreadsTheTarget()
    {
        var expected = Classes.Select((c, i) => (0.7 * Surprise(i, c)) + (0.1 * Enumerable.Range(0, 3).Sum(k => Surprise(i, k)))).Average();
        var loss = Loss.CrossEntropy(smoothing: 0.3);
        Assert.Equal(expected, loss(Scores, Tensor.From(Classes)).Item(), Rounding);
        Assert.Equal(expected, loss(Scores, Tensor.From(Classes).OneHot(3)).Item(), Rounding);
    }

    [Fact]
    public void CrossEntropy_Ignore_LeavesRowsOut()
    {
        var (loss, target) = (Loss.CrossEntropy(ignore: -100), Tensor.From([0f, -100, 1, 1, -100, 0]));
        var expected = new[] { 0, 2, 3, 5 }.Average(i => Surprise(i, Classes[i]));
        Assert.Equal(expected, loss(Scores, target).Item(), Rounding);
        var tracked = Scores.Clone().Track();
        loss(tracked, target).Backward();
        Assert.Equal([0, 0, 0], tracked.Grad![1].ToArray());
    }

    [Fact]
    public void CrossEntropy_AllSettings_AreThoseOfPyTorch()
    {
        // PyTorch's cross_entropy(x, y, weight=w, ignore_index=1, label_smoothing=0.2), written out from its documentation.
        int[] rows = [0, 1, 4, 5];
        var total = rows.Sum(i => Weights[Classes[i]]);
        var right = rows.Sum(i => Weights[Classes[i]] * Surprise(i, Classes[i])) / total;
        var all = rows.Sum(i => Enumerable.Range(0, 3).Sum(k => Weights[k] * Surprise(i, k))) / total;
        Assert.Equal((0.8 * right) + (0.2 / 3 * all), Loss.CrossEntropy(0.2, Weights, ignore: 1)(Scores, Tensor.From(Classes)).Item(), Rounding);
    }

    [Fact]
    public void CrossEntropy_SequencesAndPictures_AreTheirRows()
    {
        var expected = Loss.CrossEntropy(Scores, Tensor.From(Classes)).Item();
        var target = Tensor.From(Classes).Reshape(2, 3);
        Assert.Equal(expected, Loss.CrossEntropy(Scores.Reshape(2, 3, 3), target).Item(), Rounding);
        var picture = Scores.Reshape(1, 2, 3, 3).Permute(0, 3, 1, 2);
        Assert.Equal(expected, Loss.CrossEntropy(picture, target.Reshape(1, 2, 3)).Item(), Rounding);
        var masks = Tensor.From(Classes).OneHot(3).Reshape(1, 2, 3, 3).Permute(0, 3, 1, 2);
        Assert.Equal(expected, Loss.CrossEntropy(picture, masks).Item(), Rounding);
    }

    [Fact]
    public void NegativeLogLikelihood_OfLogSoftmax_IsCrossEntropy()
    {
        var (log, target) = (Scores.LogSoftmax(), Tensor.From(Classes));
        Assert.Equal(Loss.CrossEntropy(Scores, target).Item(), Loss.NegativeLogLikelihood(log, target).Item(), Rounding);
        Assert.Equal(Loss.CrossEntropy(0, Weights, 1)(Scores, target).Item(), Loss.NegativeLogLikelihood(Weights, 1)(log, target).Item(), Rounding);
    }

    [Fact]
    public void KullbackLeibler_OfADistributionToItself_IsZero()
    {
        var p = Scores.Softmax();
        Assert.Equal(0, Loss.KullbackLeibler(p.Log(), p).Item(), Rounding);
        Assert.Equal(Math.Log(2), Loss.KullbackLeibler(new float[,] { { MathF.Log(0.5f), MathF.Log(0.5f) } }, new float[,] { { 1, 0 } }).Item(), Rounding);
        // A model that is certain and right: ln 0 meets 0.
        Assert.Equal(0, Loss.KullbackLeibler(new float[,] { { 0, float.NegativeInfinity } }, new float[,] { { 1, 0 } }).Item());
    }

    [Fact]
    public void PairLosses_WorkedByHand_AreMeansOverPairs()
    {
        Tensor a = new float[,] { { 1, 0 }, { 1, 0 } }, b = new float[,] { { 1, 0 }, { 3, 4 } };
        Assert.Equal((0 + 0.6 - 0.1) / 2, Loss.CosineEmbedding(a, b, new float[] { 1, -1 }, margin: 0.1).Item(), Rounding);
        Assert.Equal((3 - 1 + 0.5) / 2, Loss.MarginRanking(new float[] { 1, 5 }, new float[] { 3, 1 }, new float[] { 1, 1 }, margin: 0.5).Item(), Rounding);
        // Distances 1 and 5 with margin 2; 5 and 1 with margin 2.
        Tensor anchor = Tensor.Zeros(2, 2), near = new float[,] { { 0, 1 }, { 3, 4 } }, far = new float[,] { { 3, 4 }, { 1, 0 } };
        Assert.Equal((0 + 6) / 2.0, Loss.TripletMargin(anchor, near, far, margin: 2).Item(), 1e-5); // 1e-6 is added to each difference
    }

    [Fact]
    public void Dice_OverPictures_CountsEachAlike() => Assert.Equal(
        (0 + (1 - (1.0 / 5))) / 2, Loss.Dice(new float[,] { { 1, 1, 0, 0 }, { 0, 0, 0, 0 } }, new float[,] { { 1, 1, 0, 0 }, { 1, 1, 1, 1 } }).Item(), Rounding);

    [Fact]
    public void Settings_OutOfRange_AreErrors()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Loss.CrossEntropy(smoothing: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Loss.Focal(gamma: 0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Loss.Focal(gamma: 2, alpha: 1.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Loss.SmoothL1(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Loss.Dice(0));
        Assert.Contains("one weight per class, [3]", Assert.Throws<LossException>(() => Loss.CrossEntropy(weights: new float[] { 1, 2 })(Scores, Tensor.From(Classes))).Message);
        Assert.Contains("none of the 2 targets counts", Assert.Throws<LossException>(() => Loss.CrossEntropy(ignore: 1)(Tensor.Zeros(2, 3), new float[] { 1, 1 })).Message);
        Assert.Contains("class numbers [2, 3]", Assert.Throws<LossException>(() => Loss.CrossEntropy(Tensor.Zeros(2, 3, 4), Tensor.Zeros(2, 4))).Message);
        Assert.Contains("row 0 sums to 2", Assert.Throws<LossException>(() => Loss.KullbackLeibler(Tensor.Zeros(1, 2), Tensor.Ones(1, 2))).Message);
    }

    [Fact]
    public void Settings_OfALoss_KeepItsNameAndItsLabels()
    {
        Assert.NotNull(LabelsAttributeOf(Loss.CrossEntropy(smoothing: 0.1)));
        Assert.Equal([0, 1], LabelsAttributeOf(Loss.Focal(2))!.Values);
        Assert.EndsWith("CrossEntropy", new Neuron(2, Activation.Identity, Loss.CrossEntropy(smoothing: 0.1)).ToString());
        Assert.EndsWith("custom", new Neuron(2, Activation.Identity, (p, t) => Loss.Squared(p, t)).ToString());
    }

    private static LabelsAttribute? LabelsAttributeOf(LossFunction loss) =>
        (LabelsAttribute?)Attribute.GetCustomAttribute(loss.Method, typeof(LabelsAttribute));

    private static double Surprise(int row, int label)
    {
        var scores = Scores[row].ToDoubles();
        return Math.Log(scores.Sum(Math.Exp)) - scores[label];
    }
}
