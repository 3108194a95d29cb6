namespace Lernet.Nn.Tests.Layers;

public class DropoutTests
{
    [Fact]
    public void Dropout_InTraining_KeepsTheShareAndTheExpectation()
    {
        var y = new Dropout(keep: 0.8).Initialize(seed: 1)[Tensor.Ones(200, 200)].ToArray();
        Assert.All(y, v => Assert.True(v is 0 or 1.25f));
        // 40,000 draws: the standard error of a share of 0.8 is 0.002. Five of them.
        Assert.InRange(y.Count(v => v > 0) / 40_000.0, 0.79, 0.81);
    }

    [Fact]
    public void Dropout_InUse_IsTheIdentity()
    {
        var x = Tensor.Normal([3, 4], seed: 1);
        Assert.Same(x, new Dropout(0.5).Initialize(seed: 1).Evaluate()[x]);
    }

    [Fact]
    public void Dropout_CalledAgain_DropsOthersAndRestoredStateTheSame()
    {
        var layer = new Dropout(0.5).Initialize(seed: -7);
        var x = Tensor.Ones(100);
        var (first, state, second) = (layer[x].ToArray(), layer.GetState(), layer[x].ToArray());
        Assert.NotEqual(first, second);
        var resumed = new Dropout(0.5);
        resumed.SetState(state);
        Assert.Equal(second, resumed[x].ToArray());
    }

    [Fact]
    public void Dropout_TwoLayersOfANetwork_DropDifferentNumbers()
    {
        var net = new Sequential(new Dropout(0.5), new Dropout(0.5)).Initialize(seed: 1);
        var x = Tensor.Ones(100);
        Assert.NotEqual(net.Layers[0][x].ToArray(), net.Layers[1][x].ToArray());
        Assert.Equal(["Dropout1.Stream", "Dropout2.Stream"], net.NamedStatistics.Select(s => s.Path));
    }

    [Fact]
    public void Dropout2d_InTraining_DropsWholeChannels()
    {
        var y = new Dropout2d(0.5).Initialize(seed: 1)[Tensor.Ones(4, 6, 3, 3)];
        var channels = y.Reshape(24, 9);
        Assert.Equal(channels.Max(axis: 1).ToArray(), channels.Min(axis: 1).ToArray());
        Assert.Equal([0f, 2f], channels.Max(axis: 1).ToArray().Distinct().Order());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.5)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void Dropout_KeepOutOfRange_SaysWhatItMeans(double keep) =>
        Assert.Contains("dropping 20 % is keep: 0.8", Assert.Throws<ArgumentOutOfRangeException>(() => new Dropout(keep)).Message);

    [Fact]
    public void Dropout_KeepAll_HasNoStateAndNeedsNoInitialize()
    {
        var x = Tensor.Ones(3);
        Assert.Same(x, new Dropout(keep: 1)[x]);
        Assert.Empty(new Dropout(keep: 1).NamedStatistics);
    }
}
