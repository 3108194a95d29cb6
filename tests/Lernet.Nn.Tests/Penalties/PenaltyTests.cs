using Lernet.Data;

namespace Lernet.Nn.Tests.Penalties;

public class PenaltyTests
{
    private static readonly DataSet Data = Datasets.Moons(count: 40, seed: 1);

    private static Sequential Net() => new Sequential(new Linear(2, 4), new Tanh(), new Linear(4, 2)).Initialize(seed: 7);

    [Fact]
    public void Of_EachKind_IsItsFormulaOverWeightsWithoutBiases()
    {
        using var reference = new Support.OnReference();
        var net = Net();
        double[] weights = [.. net.Parameters.Where(p => p.Rank == 2).SelectMany(p => p.ToDoubles())];
        var (sum, squares) = (weights.Sum(Math.Abs), weights.Sum(w => w * w));
        // Sums of doubles in another order; Item is a float32.
        Assert.Equal(0.5 * sum, Penalty.L1(0.5).Of(net).Item(), 1e-6);
        Assert.Equal(0.25 * squares, Penalty.L2(0.25).Of(net).Item(), 1e-6);
        Assert.Equal((0.5 * sum) + (0.25 * squares), Penalty.ElasticNet(0.5, 0.25).Of(net).Item(), 1e-6);
        Assert.Equal(0, Penalty.L2(0).Of(net).Item());
    }

    [Fact]
    public void L2_InATrainer_IsWeightDecayOfTwiceTheSize()
    {
        var (penalised, decayed) = (Net(), Net());
        new Trainer(penalised, Loss.CrossEntropy, new Sgd(0.1)).With(Penalty.L2(0.05)).Fit(Data, epochs: 5);
        var groups = new[] { ParameterGroup.Vectors with { WeightDecay = 0 } };
        new Trainer(decayed, Loss.CrossEntropy, new Sgd(0.1) { WeightDecay = 0.1, Groups = groups }).Fit(Data, epochs: 5);
        // Ten steps of a few float32 roundings.
        Assert.All(penalised.Parameters.Zip(decayed.Parameters), pair => Assert.All(pair.First.ToArray().Zip(pair.Second.ToArray()), v => Assert.Equal(v.First, v.Second, 1e-6f)));
    }

    [Fact]
    public void History_WithAPenalty_ReportsItApartFromTheLoss()
    {
        var (plain, penalised) = (Net(), Net());
        var without = new Trainer(plain, Loss.CrossEntropy, new Sgd(1e-9)).Fit(Data, epochs: 1, batchSize: 40);
        var with = new Trainer(penalised, Loss.CrossEntropy, new Sgd(1e-9)).With(Penalty.L2(1), Penalty.L1(1)).Fit(Data, epochs: 1, batchSize: 40);
        Assert.Equal(without.Last!.Train.Loss, with.Last!.Train.Loss);
        Assert.Equal(0, without.Last.Penalty);
        // Two float32 numbers added as doubles.
        Assert.Equal(Penalty.ElasticNet(1, 1).Of(Net()).Item(), with.Last.Penalty, 1e-5);
    }

    [Fact]
    public void L1_OnAUselessFeature_BringsItsWeightToZero()
    {
        var data = Datasets.Linear(weights: [2, 0], count: 100, seed: 1);
        var neuron = new Neuron(2, Activation.Identity).Initialize(seed: 1);
        new Trainer(neuron, Loss.Squared, new Sgd(0.05)).With(Penalty.L1(0.2)).Fit(data, epochs: 60, batchSize: 100);
        var weights = neuron.Weights.ToArray();
        // One step of subgradient descent overshoots 0 by at most rate · λ.
        Assert.InRange(weights[1], -0.05, 0.05);
        Assert.InRange(weights[0], 1, 2);
    }

    [Fact]
    public void Penalty_OfNoParameter_IsAnError() => Assert.Contains("no parameter pays", Assert.Throws<ArgumentException>(() => Penalty.L2(1).On(_ => false).Of(Net())).Message);

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Lambda_OutOfRange_IsAnError(double lambda) => Assert.Throws<ArgumentException>(() => Penalty.ElasticNet(0, lambda));

    [Fact]
    public void ToString_OfEachKind_IsItsFormula() => Assert.Equal(
        ["0.1 Σ|w|", "0.2 Σw²", "0.1 Σ|w| + 0.2 Σw²", "0 Σ|w|"],
        new[] { Penalty.L1(0.1), Penalty.L2(0.2), Penalty.ElasticNet(0.1, 0.2), Penalty.L2(0) }.Select(p => p.ToString()));
}
