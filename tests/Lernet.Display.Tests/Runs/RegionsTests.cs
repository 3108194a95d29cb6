using Lernet.Data;
using Lernet.Display.Plotly;
using Lernet.Nn;

namespace Lernet.Display.Tests;

public class RegionsTests
{
    // x0 > 1 is the second class.
    private static readonly DataSet Data = new(
        new float[,] { { 0, 0 }, { 0, 1 }, { 2, 0 }, { 2, 1 } }, Tensor.From([-1f, -1, 1, 1], 4),
        new DataSetCard { Name = "halves", TargetNames = ["left", "right"], Labels = [-1, 1] });

    [Fact]
    public void Regions_VerticalBorder_IsDrawnWhereTheNeuronChanges()
    {
        var figure = Plot.Regions(new Neuron(-1, [1, 0], Activation.Identity), Data);
        var line = figure.Data.OfType<Scatter>().Single(trace => trace.Name == "boundary");
        var xs = Enumerable.Range(0, line.X!.Count).Select(i => line.X[i]).Where(double.IsFinite).ToArray();
        Assert.NotEmpty(xs);
        // The score is linear, so the crossing is exact but for float32.
        Assert.All(xs, x => Assert.Equal(1, x, 1e-5));
        Assert.StartsWith("4 of 4 examples", figure.Caption);
    }

    [Fact]
    public void Regions_Sigmoid_HasItsBorderAtOneHalf() =>
        Assert.StartsWith("2 of 4 examples", Plot.Regions(new Neuron(-9, [1, 0], Activation.Sigmoid), Data).Caption);

    [Fact]
    public void Regions_ThreeClasses_SaysWhatItNeeds()
    {
        var error = Assert.Throws<ArgumentException>(() => Plot.Regions(new Neuron(2, Activation.Identity).Initialize(1), Datasets.Iris()));
        Assert.Contains("4 features and 3 classes", error.Message);
    }
}
