using Lernet.Data;

namespace Lernet.Nn.Tests.Training;

public class CrossValidationTests
{
    [Fact]
    public void Run_OnIris_HasATableWithMeanAndDeviation()
    {
        var result = CrossValidation.Run(Datasets.Iris().Standardise(), Fit, folds: 3, seed: 1, metrics: [Metric.Accuracy, Metric.F1]);
        Assert.Equal([Metric.Accuracy, Metric.F1], result.Metrics);
        var accuracy = result.Scores.Select(s => s.Accuracy!.Value).ToArray();
        Assert.InRange(result.Mean("accuracy"), 0.9, 1);
        // By the formula, in double.
        Assert.Equal(Math.Sqrt(accuracy.Sum(a => Math.Pow(a - accuracy.Average(), 2)) / 2), result.StandardDeviation("accuracy"), 1e-15);
        Assert.Equal(["fold", "1", "2", "3", "mean", "std"], result.ToString().Split('\n').Select(line => line.Split(' ')[0]));
        Assert.Equal(["loss", "accuracy", "F1"], result.Names);
        Assert.Contains("\"AUC\" was not measured", Assert.Throws<ArgumentException>(() => result.Mean("AUC")).Message);
        Assert.Equal(3, result.Runs.Select(r => r.Model).Distinct().Count());
    }

    private static TrainingRun Fit(Split split)
    {
        var net = new Sequential(new Linear(4, 8), new Tanh(), new Linear(8, 3)).Initialize(seed: 7);
        return new Trainer(net, Loss.CrossEntropy, new Adam(0.05)).Fit(split, epochs: 15);
    }
}
