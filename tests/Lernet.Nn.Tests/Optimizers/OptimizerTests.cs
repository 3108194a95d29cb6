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

    [Fact]
    public void Sgd_DampedMomentum_IsTheExponentialAverage()
    {
        var x = Tensor.Scalar(0).Track();
        var sgd = new Sgd([x], 1) { Momentum = 0.75, Dampening = 0.75 };
        var seen = new List<float>();
        foreach (var slope in (double[])[1, 1, 5])
        {
            (x * slope).Backward();
            sgd.Step();
            seen.Add(x.Item());
        }
        // v = 1, 1, 2: the first v is the gradient itself.
        Assert.Equal([-1, -2, -4], seen);
    }

    [Fact]
    public void Settings_OutOfRange_AreRefusedWithTheRule()
    {
        Action[] wrong =
        [
            () => _ = new Sgd(0.1) { Momentum = 1 }, () => _ = new Sgd(0.1) { Dampening = -0.1 }, () => _ = new Adam { Beta1 = 1 }, () => _ = new Adam { Beta2 = double.NaN },
            () => _ = new Adam { Epsilon = 0 }, () => _ = new AdamW { WeightDecay = -1 }, () => _ = new RmsProp { Alpha = 1 }, () => _ = new RmsProp { Momentum = -1 },
            () => _ = new Adagrad { RateDecay = -1 }, () => _ = new Adagrad { Start = double.PositiveInfinity }, () => _ = ParameterGroup.Vectors with { LearningRateFactor = -1 },
        ];
        Assert.All(wrong, make => Assert.Contains(". It must be", Assert.Throws<ArgumentException>(make).Message));
    }

    [Fact]
    public void Nesterov_WithoutMomentum_IsAnError()
    {
        var x = Tensor.Scalar(1).Track();
        (x * x).Backward();
        Assert.Contains("momentum above 0", Assert.Throws<InvalidOperationException>(new Sgd([x], 0.1) { Nesterov = true }.Step).Message);
    }

    [Fact]
    public void Bind_Twice_IsAnError()
    {
        var sgd = new Sgd(0.1);
        sgd.Bind([Tensor.Ones(1).Track()]);
        Assert.Contains("parameters already", Assert.Throws<InvalidOperationException>(() => sgd.Bind([Tensor.Ones(1).Track()])).Message);
    }

    [Fact]
    public void ToString_OfEachKind_SaysTheSettingsThatMatter() => Assert.Equal(
        ["SGD, learning rate 0.1", "SGD, learning rate 0.1, Nesterov momentum 0.9", "Adam, learning rate 0.001", "AdamW, learning rate 0.001, weight decay 0.01",
            "RMSProp, learning rate 0.01, momentum 0.5", "Adagrad, learning rate 0.01"],
        new Optimizer[] { new Sgd(0.1), new Sgd(0.1) { Momentum = 0.9, Nesterov = true }, new Adam(), new AdamW(), new RmsProp { Momentum = 0.5 }, new Adagrad() }.Select(o => o.ToString()!));

    public static TheoryData<string> Kinds => ["sgd", "momentum", "nesterov", "rmsprop", "centered", "adagrad", "adam", "amsgrad", "adamw"];

    [Theory, MemberData(nameof(Kinds))]
    public void SaveAndLoad_BetweenSteps_ChangeNoBit(string kind)
    {
        var (whole, first, second) = (Tensor.Uniform([20], seed: 1).Track(), Tensor.Uniform([20], seed: 1).Track(), Tensor.Zeros(20).Track());
        Walk(Make(kind, whole), whole, 6);
        var before = Make(kind, first);
        Walk(before, first, 3);
        var saved = new SavedState();
        before.Save(saved);
        second.Update(first);
        var after = Make(kind, second);
        after.Load(saved);
        Walk(after, second, 3);
        Assert.Equal(whole.ToArray(), second.ToArray());
        Assert.Equal(6, after.Steps);

        static void Walk(Optimizer optimizer, Tensor x, int steps)
        {
            for (var t = 0; t < steps; t++)
            {
                (x * x * x).Sum().Backward();
                optimizer.Step();
            }
        }
    }

    private static Optimizer Make(string kind, Tensor x) => kind switch
    {
        "sgd" => new Sgd([x], 0.1) { WeightDecay = 0.1 },
        "momentum" => new Sgd([x], 0.1) { Momentum = 0.9, Dampening = 0.5 },
        "nesterov" => new Sgd([x], 0.1) { Momentum = 0.9, Nesterov = true },
        "rmsprop" => new RmsProp([x]),
        "centered" => new RmsProp([x]) { Centered = true, Momentum = 0.5 },
        "adagrad" => new Adagrad([x]) { RateDecay = 0.5, Start = 0.1 },
        "adam" => new Adam([x], 0.1),
        "amsgrad" => new Adam([x], 0.1) { AmsGrad = true },
        _ => new AdamW([x], 0.1),
    };
}
