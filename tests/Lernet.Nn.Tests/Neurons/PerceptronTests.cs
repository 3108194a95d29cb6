using Lernet.Data;

namespace Lernet.Nn.Tests.Neurons;

public class PerceptronTests
{
    [Fact]
    public void Run_WorkedByHand_ChangesOnlyAfterMistakes()
    {
        var data = new DataSet(new float[,] { { 1, 0 }, { -1, 0 }, { 2, 1 } }, new float[] { 1, -1, 1 },
            new DataSetCard { TargetNames = ["ham", "spam"], Labels = [-1, 1] });
        var run = Perceptron.Run(data);
        // Row 0 scores 0, a mistake: w = [1, 0], b = 1. Row 1 scores 0, a mistake: w = [2, 0], b = 0. All are right then.
        Assert.Equal([0, 1], run.Updates.Select(u => u.Row));
        Assert.Equal([2, 0], run.Mistakes);
        Assert.Equal([2, 0], run.Neuron.Weights.ToArray());
        Assert.Equal(0, run.Neuron.Bias.Item());
        Assert.True(run.Converged);
    }

    [Fact]
    public void Run_SeparableBlobs_Converges()
    {
        var data = Datasets.Blobs(count: 100, classes: 2, seed: 4);
        var run = Perceptron.Run(data);
        Assert.True(run.Converged);
        Assert.Equal(data.ClassNumbers().Select(c => (float)c), run.Neuron.Classify(data.Inputs).ToArray());
    }

    [Fact]
    public void Run_Xor_NeverComesToRest()
    {
        var run = Perceptron.Run(Datasets.Xor(seed: 1), epochs: 20);
        Assert.False(run.Converged);
        Assert.Equal(20, run.Mistakes.Count);
        Assert.Equal(run.Updates.Count, run.Mistakes.Sum());
    }

    [Fact]
    public void Run_ThreeClasses_IsAnError() =>
        Assert.Contains("3 classes", Assert.Throws<ArgumentException>(() => Perceptron.Run(Datasets.Iris())).Message);
}
