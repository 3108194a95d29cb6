using Lernet.Data;

namespace Lernet.Nn.Tests.Metrics;

public class MetricTests
{
    /// <summary>Answers with its input.</summary>
    private static double? Measure(Metric metric, double[,] predictions, double[] targets, string[]? classes = null, LossFunction? loss = null)
    {
        var data = new DataSet(predictions, targets, new DataSetCard { TargetNames = classes ?? [] });
        var run = new TrainingRun
        {
            Model = new Sequential(), Loss = loss ?? (classes is null ? Loss.Squared : Loss.CrossEntropy), Optimizer = "", History = [], Epochs = 1, BatchSize = 1, Seed = 1,
        };
        return run.Evaluate(data, metric).Metrics.TryGetValue(metric.Name, out var value) ? value : null;
    }

    private static readonly double[,] Scores = { { 3, 1, 0 }, { 0, 2, 1 }, { 1, 2, 0 }, { 2, 0, 1 } };
    private static readonly string[] Three = ["a", "b", "c"];

    [Fact]
    public void OfClasses_SmallExample_AreThoseByHand()
    {
        // Answers 0, 1, 1, 0 for 0, 1, 2, 2: IoU ½, ½ and 0.
        double[] truth = [0, 1, 2, 2];
        Assert.Equal(0.5, Measure(Metric.Accuracy, Scores, truth, Three));
        Assert.Equal(1 / 3.0, Measure(Metric.MeanIoU, Scores, truth, Three)!.Value, 1e-15); // three divisions
        Assert.Equal(0.5, Measure(Metric.TopK(1), Scores, truth, Three));
        Assert.Equal(0.75, Measure(Metric.TopK(2), Scores, truth, Three));
        Assert.Equal(1, Measure(Metric.TopK(3), Scores, truth, Three));
    }

    // A share of answers or rows reads as per cent; an error has a unit, R² and perplexity leave 0 to 1, areas are no shares of anything.
    [Fact]
    public void IsFraction_OfEachMetric_SaysHowItReads()
    {
        Assert.All([Metric.Accuracy, Metric.Precision, Metric.Recall, Metric.F1, Metric.MeanIoU, Metric.TopK(2)], metric => Assert.True(metric.IsFraction, metric.Name));
        Assert.All(
            [Metric.R2, Metric.MeanAbsoluteError, Metric.MeanSquaredError, Metric.RootMeanSquaredError, Metric.Perplexity, Metric.RocAuc, Metric.AveragePrecision],
            metric => Assert.False(metric.IsFraction, metric.Name));
    }

    [Fact]
    public void Perplexity_OfEqualScores_IsTheNumberOfClasses() =>
        Assert.Equal(3, Measure(Metric.Perplexity, new double[4, 3], [0, 1, 2, 2], Three)!.Value, 1e-5); // ln 3 in float32

    [Fact]
    public void RocAuc_OfThreeClasses_IsTheMeanOfEachAgainstTheRest()
    {
        double[,] scores = { { 5, 0, 0 }, { 0, 5, 0 }, { 0, 5, 0 }, { 0, 0, 5 } };
        // Class a: 1. Class b: row 1 against 0, 2, 3: ties with row 2: 2.5 / 3. Class c: row 3 above 0 and 1, row 2 tied with both: (2 + 1) / 4.
        Assert.Equal((1 + (2.5 / 3) + 0.75) / 3, Measure(Metric.RocAuc, scores, [0, 1, 2, 2], Three)!.Value, 1e-12); // softmax is exact in its order
    }

    [Theory]
    [InlineData("BinaryCrossEntropyWithLogits")]
    [InlineData("Hinge")]
    public void RocAuc_OfOneScore_ReadsItAsTheUpperClass(string loss)
    {
        LossFunction function = loss == "Hinge" ? Loss.Hinge : Loss.BinaryCrossEntropyWithLogits;
        double[,] scores = { { 0.1 }, { 0.4 }, { 0.35 }, { 0.8 } };
        Assert.Equal(0.75, Measure(Metric.RocAuc, scores, [0, 0, 1, 1], ["no", "yes"], function));
        Assert.Equal(1, Measure(Metric.TopK(2), scores, [0, 0, 1, 1], ["no", "yes"], function));
    }

    [Fact]
    public void RocAuc_OneClassOnly_IsNaN() => Assert.True(double.IsNaN(Measure(Metric.RocAuc, new double[2, 3], [1, 1], Three)!.Value));

    [Fact]
    public void OfNumbers_SmallExample_AreThoseByHand()
    {
        // Errors 1, 0, −2; targets 2, 2, 5 around 3: Σ = 6.
        double[,] predictions = { { 1 }, { 2 }, { 7 } };
        double[] targets = [2, 2, 5];
        Assert.Equal(5 / 3.0, Measure(Metric.MeanSquaredError, predictions, targets)!.Value, 1e-15); // one division
        Assert.Equal(Math.Sqrt(5 / 3.0), Measure(Metric.RootMeanSquaredError, predictions, targets)!.Value, 1e-15); // and a root
        Assert.Equal(1, Measure(Metric.MeanAbsoluteError, predictions, targets));
        Assert.Equal(1 - (5 / 6.0), Measure(Metric.R2, predictions, targets)!.Value, 1e-15); // as above
        Assert.True(double.IsNaN(Measure(Metric.R2, predictions, [2, 2, 2])!.Value));
    }

    [Fact]
    public void Metrics_ThatDoNotApply_AreLeftOut()
    {
        double[,] one = { { 1 }, { 2 } };
        Assert.Null(Measure(Metric.RocAuc, one, [1, 2]));
        Assert.Null(Measure(Metric.Accuracy, one, [1, 2]));
        Assert.Null(Measure(Metric.R2, Scores, [0, 1, 2, 2], Three));
        Assert.Throws<ArgumentException>(() => Metric.TopK(0));
    }

    [Fact]
    public void Metric_OfOnesOwn_SeesTheConfusion() =>
        Assert.Equal(0.5, Measure(new Metric("recall of b", answers => answers.Confusion?.Recall(1)), Scores, [0, 1, 2, 1], Three));

    [Fact]
    public void Accuracy_OfStepsAndPixels_CountsEachOfThem()
    {
        string[] names = ["back", "shape"];
        var card = new DataSetCard { TargetNames = names };
        // Answers 1, 1, 0 for 1, 0, 0; the scores of one class after the other, or of one step after the other.
        var steps = new DataSet(Tensor.From([0, 1, 0, 1, 1, 0], 1, 3, 2), Tensor.From([1, 0, 0], 1, 3), card);
        var pixels = new DataSet(Tensor.From([0, 0, 1, 1, 1, 0], 1, 2, 1, 3), Tensor.From([1, 0, 0], 1, 1, 3), card);
        foreach (var data in new[] { steps, pixels })
        {
            var run = new TrainingRun { Model = new Sequential(), Loss = Loss.CrossEntropy, Optimizer = "", History = [], Epochs = 1, BatchSize = 1, Seed = 1 };
            var scores = run.Evaluate(data, Metric.Accuracy, Metric.MeanIoU);
            Assert.Equal(2 / 3.0, scores.Accuracy!.Value, 1e-15); // one division
            Assert.Equal(0.5, scores.Metrics["mean IoU"]);
            Assert.Equal(1, run.Confusion(data)[0, 1]);
        }
    }

    [Fact]
    public void IoU_OfPixels_CountsEachOfThem()
    {
        var scores = Tensor.From([0, 0, 1, 1, 1, 1, 0, 0], 1, 2, 2, 2);
        var m = ConfusionMatrix.OfPixels(scores, Tensor.From([1, 0, 0, 0], 1, 2, 2), ["back", "shape"]);
        // Answered 1, 1, 0, 0 for 1, 0, 0, 0.
        Assert.Equal([2 / 3.0, 0.5], [m.IoU(0), m.IoU(1)]);
        Assert.Contains("[N, C, H, W]", Assert.Throws<ArgumentException>(() => ConfusionMatrix.OfPixels(scores, Tensor.Ones(3), ["back", "shape"])).Message);
    }

    [Fact]
    public void Metrics_InARun_AreTheSameForTrainingAndForTheWholeSet()
    {
        var data = Datasets.Moons(count: 60, seed: 1);
        var net = new Sequential(new Linear(2, 2)).Initialize(seed: 1);
        // So small a rate leaves the weights as they are: the batches together see the same model as the evaluation after.
        var run = new Trainer(net, Loss.CrossEntropy, new Sgd(1e-30)) { Metrics = [Metric.RocAuc, Metric.AveragePrecision, Metric.F1] }.Fit(data, epochs: 1, batchSize: 7);
        var after = run.Evaluate(data, Metric.RocAuc, Metric.AveragePrecision, Metric.F1);
        Assert.All(after.Metrics, m => Assert.Equal(m.Value, run.Last!.Train.Metrics[m.Key], 1e-12)); // sums in another order
    }
}
