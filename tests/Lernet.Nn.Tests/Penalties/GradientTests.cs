using Lernet.Data;

namespace Lernet.Nn.Tests.Penalties;

public class GradientTests
{
    private static Tensor With(params double[] gradient)
    {
        var x = Tensor.Zeros(gradient.Length).Track();
        x.Grad = gradient;
        return x;
    }

    [Fact]
    public void ByNorm_OverTheLimit_KeepsTheDirectionOverAllParameters()
    {
        var (a, b) = (With(3, 0), With(4));
        Assert.Equal(5, GradientClip.ByNorm(1).Apply([a, b]));
        // Two float32 roundings.
        Assert.Equal([0.6f, 0, 0.8f], [.. a.Grad!.ToArray(), .. b.Grad!.ToArray()]);
    }

    [Fact]
    public void Apply_GradientSharedByTwo_IsClippedOnceForEach()
    {
        var (a, b) = (Tensor.Zeros(2).Track(), Tensor.Zeros(2).Track());
        (a + b).Sum().Backward();
        GradientClip.ByNorm(1).Apply([a, b]);
        Assert.Equal([0.5f, 0.5f, 0.5f, 0.5f], [.. a.Grad!.ToArray(), .. b.Grad!.ToArray()]);
    }

    [Fact]
    public void Apply_Again_ChangesNothingMore()
    {
        var (a, clip) = (With(3, 4), GradientClip.ByNorm(1));
        clip.Apply([a]);
        Assert.Equal(1, clip.Apply([a]), 1e-6); // float32 squares
        Assert.Equal([0.6f, 0.8f], a.Grad!.ToArray().Select(g => MathF.Round(g, 6)));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void ByNorm_UpToTheLimit_ChangesNothing(double limit)
    {
        var a = With(3, 4);
        GradientClip.ByNorm(limit).Apply([a, Tensor.Ones(1).Track()]);
        Assert.Equal([3, 4], a.Grad!.ToArray());
    }

    [Fact]
    public void ByValue_EachNumber_IsHeldBetweenTheLimits()
    {
        var a = With(3, -4, 0.5);
        GradientClip.ByValue(1).Apply([a]);
        Assert.Equal([1, -1, 0.5f], a.Grad!.ToArray());
    }

    [Fact]
    public void Noise_InTheSecondStep_HasTheVarianceOfThePaper()
    {
        var (net, seen) = (new Wide().Initialize(seed: 1), new Gradients());
        new Trainer(net, (prediction, _) => prediction.Sum(), new Sgd(1e-9)).With(new GradientNoise(eta: 0.3, gamma: 0.55, seed: 4), seen)
            .Fit(new DataSet(Tensor.Ones(2, 1), Tensor.Ones(2)), epochs: 1, batchSize: 1);
        // The gradient itself is 0. The variance of 20,000 normal numbers strays by 1 % (one standard deviation); four are allowed.
        var variance = seen.Last.Average(g => (double)g * g);
        Assert.InRange(variance / (0.3 / Math.Pow(2, 0.55)), 0.96, 1.04);
    }

    [Fact]
    public void Noise_SameSeed_IsTheSameNoise()
    {
        float[] Run(int seed)
        {
            var (net, seen) = (new Wide().Initialize(seed: 1), new Gradients());
            new Trainer(net, (p, _) => p.Sum(), new Sgd(1e-9)).With(new GradientNoise(seed: seed), seen).Fit(new DataSet(Tensor.Ones(2, 1), Tensor.Ones(2)), epochs: 1);
            return seen.Last;
        }

        Assert.Equal(Run(1), Run(1));
        Assert.NotEqual(Run(1), Run(2));
    }

    [Fact]
    public void Settings_OutOfRange_AreRefused()
    {
        Action[] wrong = [() => GradientClip.ByNorm(0), () => GradientClip.ByValue(double.NaN), () => _ = new GradientNoise(eta: 0), () => _ = new GradientNoise(gamma: -1)];
        Assert.All(wrong, make => Assert.Contains(". It must be", Assert.Throws<ArgumentException>(make).Message));
    }

    [Fact]
    public void ToString_OfEach_IsAShortPhrase() => Assert.Equal(
        ["gradients clipped by norm 1", "gradients clipped by value 0.5", "gradient noise 0.01 / (1 + t)^0.55"],
        new Callback[] { GradientClip.ByNorm(1), GradientClip.ByValue(0.5), new GradientNoise() }.Select(c => c.ToString()!));

    private sealed class Wide : Module
    {
        private Parameter Weights { get; } = new([20_000], Initializers.Ones);

        public override Tensor Forward(Tensor x) => (Weights.Value * 0).Sum() + x.Sum();
    }

    private sealed class Gradients : Callback
    {
        public float[] Last { get; private set; } = [];

        public override void OnGradients(TrainingState state) => Last = state.Optimizer.Parameters[0].Grad!.ToArray();
    }
}
