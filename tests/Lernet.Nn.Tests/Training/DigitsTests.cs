using Lernet.Data;

namespace Lernet.Nn.Tests.Training;

public class DigitsTests
{
    [Fact]
    public void Fit_RealDigits_ReachesNinetySevenPercentOnTheTestPart()
    {
        var digits = Datasets.Digits().Standardise().Split(train: 0.7, validation: 0.15, seed: 1);
        var net = new Sequential(new Linear(64, 64), new Relu(), new Linear(64, 10)).Initialize(seed: 7);
        var run = new Trainer(net, Loss.CrossEntropy, new Adam(net.Parameters, learningRate: 1e-3f)).Fit(digits, epochs: 30, batchSize: 32);
        var confusion = run.Confusion(digits.Test);
        Assert.True(confusion.Accuracy >= 0.97, $"{confusion}; {run}; {run.Seconds:F2} s");
        Assert.Equal(digits.Test.Count, confusion.Count);
    }
}
