namespace Lernet.Nn.Tests.Neurons;

public class DescentTests
{
    [Fact]
    public void Run_Exercise51_IsTheTableOfTheLecture()
    {
        var run = Descent.Run(f: x => x * x, start: 9, learningRate: 0.1f, steps: 3);
        Assert.Equal("""
            t     x     f(x)  f′(x)  next x
            0     9       81     18     7.2
            1   7.2    51.84   14.4    5.76
            2  5.76  33.1776  11.52   4.608
            """.ReplaceLineEndings("\n"), run.ToString());
        Assert.Equal(4.608, run.End, 1e-6);
    }

    [Fact]
    public void Run_RateTooLarge_DivergesInPlainSight()
    {
        var run = Descent.Run(x => x * x, start: 1, learningRate: 1.5, steps: 200);
        Assert.False(double.IsFinite(run.End));
        Assert.Equal(200, run.Steps.Count);
    }

    [Fact]
    public void Run_NoSteps_EndsWhereItStarts() => Assert.Equal(9, Descent.Run(x => x * x, 9, 0.1, 0).End);

    [Fact]
    public void Run_BadSettings_AreErrors()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Descent.Run(x => x * x, 9, 0, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Descent.Run(x => x * x, 9, 0.1, -1));
        Assert.Throws<InvalidOperationException>(() => Descent.Run(x => Tensor.Scalar(1), 9, 0.1, 1));
    }
}
