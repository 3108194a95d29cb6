namespace Lernet.Nn.Tests.Layers;

public class NormalisationTests
{
    // Float32 roundings of a few numbers near 1.
    private const double Rounding = 1e-5;

    [Fact]
    public void BatchNorm_OneTrainingStep_FollowsTheBatchWithTheUnbiasedVariance()
    {
        var layer = new BatchNorm1d(1).Initialize(seed: 1);
        var y = layer[new float[,] { { 1 }, { 2 }, { 6 } }];
        // Mean 3; variance 14/3 over n and 7 over n − 1; both move a tenth of the way from 0 and 1.
        Assert.Equal(0.3, layer.RunningMean.Item(), Rounding);
        Assert.Equal(0.9 + 0.7, layer.RunningVariance.Item(), Rounding);
        Assert.Equal([.. new[] { -2, -1, 3 }.Select(d => (float)(d / Math.Sqrt((14.0 / 3) + 1e-5)))], y.ToArray(), (a, b) => Math.Abs(a - b) < Rounding);
    }

    [Fact]
    public void BatchNorm_InUse_TakesTheRunningMomentsAndLeavesThem()
    {
        var layer = new BatchNorm2d(2).Initialize(seed: 1);
        for (var step = 0; step < 200; step++) layer.Forward((Tensor.Normal([8, 2, 3, 3], seed: step) * 2) + 5);
        layer.Evaluate();
        var before = layer.RunningMean.ToArray();
        var y = layer[Tensor.Full(5, 1, 2, 1, 1)];
        // The running mean is a mean of about 20 batches of 72 numbers: standard error 2 / √1440 = 0.05, five of them over 2.
        Assert.All(y.ToArray(), v => Assert.InRange(v, -0.14f, 0.14f));
        Assert.Equal(before, layer.RunningMean.ToArray());
    }

    [Fact]
    public void BatchNorm_OneExampleInTraining_SaysWhatToDo()
    {
        var layer = new BatchNorm1d(3).Initialize(seed: 1);
        var error = Assert.Throws<ModuleException>(() => layer[Tensor.Zeros(1, 3)]);
        Assert.Equal("BatchNorm1d 3: input [1, 3] has one number per channel, whose variance is 0. Train with batches of at least 2, " +
            "or call Evaluate() to use the running moments.", error.Message);
        Assert.Equal(new Shape(1, 3), layer.Predict(Tensor.Zeros(1, 3)).Shape);
    }

    [Fact]
    public void BatchNorm_EqualNumbers_GiveTheBias()
    {
        var layer = new BatchNorm1d(2).Initialize(seed: 1);
        layer.Bias!.Update(new float[] { 3, -1 });
        Assert.Equal([3, -1, 3, -1], layer[Tensor.Full(7, 2, 2)].ToArray());
    }

    [Fact]
    public void BatchNorm_State_HoldsRunningMomentsThatOptimizersDoNotSee()
    {
        var layer = new BatchNorm1d(2).Initialize(seed: 1);
        Assert.Equal(["Weight", "Bias", "RunningMean", "RunningVariance"], layer.GetState().Keys);
        Assert.Equal(2, layer.Parameters.Count);
        Assert.False(layer.RunningMean.IsTracked);
        Assert.Equal("RunningMean", layer.RunningMean.Name);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void BatchNorm_MomentumOutOfRange_IsAnError(double momentum) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new BatchNorm1d(2, momentum));

    [Fact]
    public void LayerNorm_EachRow_HasMeanZeroAndVarianceOne()
    {
        var y = new LayerNorm(64).Initialize(seed: 1)[(Tensor.Normal([5, 64], seed: 2) * 3) - 7];
        Assert.All(y.Mean(axis: 1).ToArray(), m => Assert.Equal(0, m, Rounding));
        Assert.All(y.Variance(axis: 1).ToArray(), v => Assert.Equal(1, v, 1e-4)); // ε takes 1e-5 / 9 of it, float32 the rest
    }

    [Fact]
    public void GroupNorm_OneGroup_IsLayerNormOfTheExample()
    {
        var x = Tensor.Normal([2, 4, 3], seed: 2);
        var (group, layer) = (new GroupNorm(1, 4).Initialize(seed: 1), new LayerNorm([4, 3]).Initialize(seed: 1));
        Assert.Equal(layer[x].ToArray(), group[x].ToArray(), (a, b) => Math.Abs(a - b) < Rounding);
    }

    [Fact]
    public void GroupNorm_UnevenGroups_IsAnError() =>
        Assert.Contains("divisor of 4", Assert.Throws<ArgumentException>(() => new GroupNorm(3, 4)).Message);
}
