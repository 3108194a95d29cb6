using Lernet.Nn.Tests.Support;

namespace Lernet.Nn.Tests.Optimizers;

public class OptimizerTests
{
    [Fact]
    public void Sgd_LectureExample_StepsFromNineDownTheParabola()
    {
        var x = Tensor.Scalar(9).Track();
        var sgd = new Sgd([x], learningRate: 0.1);
        var seen = new List<float>();
        for (var t = 1; t <= 3; t++)
        {
            (x * x).Backward();
            sgd.Step();
            seen.Add(x.Item());
        }
        // Float32: each step rounds twice, by at most 6e-8 of 9.
        Assert.Equal([7.2, 5.76, 4.608], seen.Select(v => Math.Round(v, 5)));
        Assert.Equal(3, sgd.Steps);
        Assert.Null(x.Grad);
    }

    [Fact]
    public void Adam_AgainstThePaperWrittenOut_IsTheSameInDouble()
    {
        using var reference = new OnReference();
        double[] start = [1, -2, 0.5];
        var x = Tensor.From(start, [3]).Track();
        var adam = new Adam([x], learningRate: 0.05) { Beta1 = 0.8, Beta2 = 0.95, Epsilon = 1e-6 };
        var (theta, m, v) = ((double[])start.Clone(), new double[3], new double[3]);
        for (var t = 1; t <= 20; t++)
        {
            (x * x * x).Sum().Backward();
            adam.Step();
            for (var i = 0; i < 3; i++)
            {
                var g = 3 * theta[i] * theta[i];
                m[i] = (0.8 * m[i]) + (0.2 * g);
                v[i] = (0.95 * v[i]) + (0.05 * g * g);
                theta[i] -= 0.05 * (m[i] / (1 - Math.Pow(0.8, t))) / (Math.Sqrt(v[i] / (1 - Math.Pow(0.95, t))) + 1e-6);
            }
        }
        // Both in double; only the order of multiplications differs: 20 steps of 1e-16.
        Assert.All(x.ToDoubles().Zip(theta), pair => Assert.Equal(pair.Second, pair.First, 1e-13));
    }

    [Fact]
    public void Adam_FirstStep_IsTheLearningRateWhateverTheGradient()
    {
        foreach (var size in (double[])[1e-3, 1, 1e6])
        {
            var x = Tensor.Zeros(4).Track();
            (x * size).Sum().Backward();
            new Adam([x], learningRate: 0.01).Step();
            // ε = 1e-8 shortens the step of the smallest gradient by 1e-5 of it; float32 by 1e-7.
            Assert.All(x.ToArray(), value => Assert.Equal(-0.01f, value, 2e-7f));
        }
    }

    [Fact]
    public void Adam_LongVector_EqualsTheShortOneElementByElement()
    {
        var (many, one) = (Tensor.Full(2, 1001).Track(), Tensor.Full(2, 1).Track());
        var (a, b) = (new Adam([many], 0.1), new Adam([one], 0.1));
        for (var t = 0; t < 5; t++)
        {
            (many * many).Sum().Backward();
            (one * one).Sum().Backward();
            a.Step();
            b.Step();
        }
        // Vector and scalar bodies may round a multiply-add differently: five steps of 1e-7 of 2.
        Assert.All(many.ToArray(), value => Assert.Equal(one.Item(), value, 1e-6f));
    }

    [Fact]
    public void Step_ParameterWithoutGradient_StaysAsItIs()
    {
        var (used, unused) = (Tensor.Ones(3).Track(), Tensor.Ones(3).Track());
        used.Sum().Backward();
        new Adam([used, unused], 0.1).Step();
        Assert.Equal([1, 1, 1], unused.ToArray());
        Assert.NotEqual(1, used.ToArray()[0]);
    }

    [Fact]
    public void Step_WithoutAnyGradient_SaysToCallBackward()
    {
        var sgd = new Sgd([Tensor.Ones(3).Track()], 0.1);
        Assert.Contains("loss.Backward() before Step()", Assert.Throws<InvalidOperationException>(sgd.Step).Message);
    }

    [Fact]
    public void Step_AfterForward_MakesTheOldGraphUnusable()
    {
        var x = Tensor.Ones(3).Track();
        var y = (x * x).Sum();
        x.Sum().Backward();
        new Sgd([x], 0.1).Step();
        Assert.Throws<InvalidOperationException>(() => y.Backward());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void LearningRate_NotPositiveAndFinite_IsAnError(double rate)
    {
        var x = Tensor.Ones(1).Track();
        Assert.Contains("learning rate", Assert.Throws<ArgumentException>(() => new Sgd([x], rate)).Message);
    }

    [Fact]
    public void Optimizer_NothingOrComputedValues_IsAnError()
    {
        Assert.Contains("no parameters", Assert.Throws<ArgumentException>(() => new Adam([])).Message);
        Assert.Contains("result of ×", Assert.Throws<ArgumentException>(() => new Adam([Tensor.Ones(1).Track() * Tensor.Ones(1)])).Message);
    }

    [Fact]
    public void ForgetGradients_BetweenBackwards_StartsAnew()
    {
        var x = Tensor.Ones(1).Track();
        var sgd = new Sgd([x], 1);
        x.Sum().Backward();
        sgd.ForgetGradients();
        Assert.Null(x.Grad);
    }
}
