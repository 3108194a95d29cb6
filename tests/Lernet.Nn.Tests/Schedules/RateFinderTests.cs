using Lernet.Data;

namespace Lernet.Nn.Tests.Schedules;

public class RateFinderTests
{
    private static readonly DataSet Digits = Datasets.Digits().Standardise();

    [Fact]
    public void FindLearningRate_OnDigits_SuggestsARateThatLearnsAndStopsAtTheExplosion()
    {
        var (net, trainer) = Make(new Sgd(0.1));
        var search = trainer.FindLearningRate(Digits, seed: 1);
        // Three decades around what is known to work for this network; a tenth of the diverging rate.
        Assert.InRange(search.Suggestion, 0.01, 5);
        Assert.True(search.Smoothed.Min() < 0.5 * search.Smoothed[0], search.ToString());
        Assert.Equal(search.Rates.Count, search.Losses.Count);
        // The same factor from each to the next; doubles.
        Assert.Equal(search.Rates[1] / search.Rates[0], search.Rates[^1] / search.Rates[^2], 1e-9);
        Assert.StartsWith("learning rate ", search.ToString());
        Assert.NotNull(net);
    }

    [Fact]
    public void FindLearningRate_Afterwards_NothingHasChanged()
    {
        var optimizer = new Adam(1e-3);
        var (net, trainer) = Make(optimizer);
        trainer.Fit(Digits, epochs: 1);
        net.Evaluate();
        var (weights, steps) = (net.GetState(), optimizer.Steps);
        trainer.FindLearningRate(Digits, steps: 30);
        Assert.All(net.GetState(), entry => Assert.Equal(weights[entry.Key].ToArray(), entry.Value.ToArray()));
        Assert.Equal((1e-3, steps, false), (optimizer.LearningRate, optimizer.Steps, net.IsTraining));

        var (twin, twinTrainer) = Make(new Adam(1e-3));
        twinTrainer.Fit(Digits, epochs: 1);
        foreach (var one in new[] { trainer, twinTrainer }) one.Fit(Digits, epochs: 1, seed: 5);
        Assert.Equal(twin.Parameters.SelectMany(p => p.ToArray()), net.Parameters.SelectMany(p => p.ToArray()));
    }

    [Theory]
    [InlineData(0, 1, 100)]
    [InlineData(1, 1, 100)]
    [InlineData(0.1, 1, 5)]
    [InlineData(0.1, double.NaN, 20)]
    public void FindLearningRate_BadSettings_AreErrors(double from, double to, int steps) =>
        Assert.Contains("learning rate finder", Assert.Throws<ArgumentException>(() => Make(new Sgd(0.1)).Trainer.FindLearningRate(Digits, from, to, steps)).Message);

    private static (Sequential Net, Trainer Trainer) Make(Optimizer optimizer)
    {
        var net = new Sequential(new Linear(64, 32), new Relu(), new Linear(32, 10)).Initialize(seed: 7);
        return (net, new Trainer(net, Loss.CrossEntropy, optimizer));
    }
}
