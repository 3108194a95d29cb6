using Lernet.Data;

namespace Lernet.Nn.Tests;

public class AugmentingTests
{
    private static readonly Augment change = Augment.Rotate(15) + Augment.Crop(padding: 1);

    [Fact]
    public void With_Augment_TrainsOnTheAugmentedRows()
    {
        var split = Datasets.Digits()[..200].Split(seed: 1);
        var (with, direct, without) = (Trained(split, change), Trained(split.Augmented(change, seed: 5)), Trained(split));
        Assert.Equal(direct.Weights, with.Weights);
        Assert.NotEqual(without.Weights, with.Weights);
        Assert.Equal(direct.Run.ToString(), with.Run.ToString());
    }

    [Fact]
    public void With_AugmentOnAugmentedRows_DoesBoth()
    {
        var split = Datasets.Digits()[..200].Split(seed: 1);
        Assert.Equal(Trained(split, change).Weights, Trained(split.Augmented(Augment.Rotate(15)), Augment.Crop(padding: 1)).Weights);
    }

    [Fact]
    public void Evaluate_AugmentedRows_MeasuresThemAsTheyAre()
    {
        var split = Datasets.Digits()[..200].Split(seed: 1);
        var run = Trained(split).Run;
        Assert.Equal(run.Evaluate(split.Train).Loss, run.Evaluate(split.Train.Augmented(change)).Loss);
    }

    [Fact]
    public void With_AugmentWithoutPictures_IsRefused() =>
        Assert.Contains("rows are no pictures", Assert.Throws<DataSetException>(() => Trained(Datasets.Iris().Split(seed: 1), change)).Message);

    private static (float[] Weights, TrainingRun Run) Trained(Split data, params Callback[] callbacks)
    {
        var net = new Sequential(new Linear(data.Train.Features, 10)).Initialize(seed: 1);
        var run = new Trainer(net, Loss.CrossEntropy, new Sgd(net.Parameters, learningRate: 0.01)).With(callbacks).Fit(data, epochs: 2, batchSize: 16, seed: 5);
        return ([.. net.Parameters.SelectMany(parameter => parameter.ToArray())], run);
    }
}
