namespace Lernet.Core.Tests;

/// <summary>Batch normalisation on Cpu, at every width of vectors, beside its definition on Reference.</summary>
public class BatchNormKernelTests
{
    [Theory, MemberData(nameof(SimdWidthTests.Widths), MemberType = typeof(SimdWidthTests))]
    public void BatchNorm_OfEveryPlane_MatchesReference(string width) => SimdWidthTests.At(width, () =>
    {
        foreach (var places in Enumerable.Range(1, 40).Append(5000)) AssertMatches(Tensor.Normal([3, 2, places], seed: places), 1e-5);
    });

    [Fact]
    public void BatchNorm_FarFromZero_KeepsItsDigits() =>
        // Float32 near 10,000 has steps of 0.001, a thousandth of the deviation; x̂ and its gradient have no more digits than that.
        AssertMatches(Tensor.Normal([16, 2, 64], seed: 1, mean: 10_000), 2e-3);

    [Fact]
    public void BatchNorm_FirstExampleFarFromTheOthers_KeepsItsDigits()
    {
        var x = Tensor.Concatenate([Tensor.Normal([1, 2, 64], seed: 1, mean: 1000), Tensor.Normal([31, 2, 64], seed: 2)]);
        AssertMatches(x, 1e-4); // float32 near 1,000 has steps of 6e-5
    }

    [Theory, InlineData(1), InlineData(3)]
    public void BatchNorm_OneExampleFarFromAllOthers_KeepsItsDigits(int places)
    {
        // The shift is the mean of the first example, which says nothing about the other ones here.
        var x = Tensor.Concatenate([Tensor.Ones(1, 2, places) * 1000.3, Tensor.Uniform([49_999, 2, places], seed: 6)]);
        AssertMatches(x, 1e-3); // float32 near 1,000 has steps of 6e-5, a tenth of the deviation of most
    }

    [Theory, InlineData(false), InlineData(true)]
    public void BatchNormRelu_OfEveryPlane_HasTheBitsOfItsSteps(bool hasShortcut)
    {
        foreach (var places in Enumerable.Range(1, 20).Append(5000))
        {
            var fused = Run(places, hasShortcut, (x, weight, bias, shortcut) => x.BatchNormRelu(weight, bias, shortcut));
            var steps = Run(places, hasShortcut, (x, weight, bias, shortcut) =>
            {
                var (y, mean, variance) = x.BatchNorm(weight, bias);
                return ((shortcut is null ? y : y + shortcut).Relu(), mean, variance);
            });
            Assert.Equal(steps, fused);
        }
    }

    private static double[] Run(int places, bool hasShortcut, Func<Tensor, Tensor, Tensor, Tensor?, (Tensor Output, Tensor Mean, Tensor Variance)> norm)
    {
        Tensor[] inputs = [.. new[] { new Shape(3, 2, places), [2], [2], [3, 2, places] }.Select((shape, i) => Tensor.Normal(shape, seed: places + i).Track())];
        var (y, mean, variance) = norm(inputs[0], inputs[1], inputs[2], hasShortcut ? inputs[3] : null);
        y.Backward(Tensor.Normal(y.Shape, seed: 9));
        return [.. y.ToDoubles(), .. mean.ToDoubles(), .. variance.ToDoubles(), .. inputs.SelectMany(input => input.Grad?.ToDoubles() ?? [])];
    }

    private static void AssertMatches(Tensor x, double tolerance)
    {
        var (cpu, reference) = (Run(x), Run(x.On(Backend.Reference)));
        for (var i = 0; i < reference.Length; i++) Assert.Equal(reference[i], cpu[i], tolerance * Math.Max(1, Math.Abs(reference[i])));
    }

    private static double[] Run(Tensor x)
    {
        var (weight, bias) = (Tensor.Uniform([2], seed: 3).On(x.Backend).Track(), Tensor.Uniform([2], seed: 4).On(x.Backend).Track());
        var (y, mean, variance) = x.Track().BatchNorm(weight, bias);
        y.Backward(Tensor.Normal([.. x.Shape], seed: 5).On(x.Backend));
        return [.. y.ToDoubles(), .. mean.ToDoubles(), .. variance.ToDoubles(), .. x.Grad!.ToDoubles(), .. weight.Grad!.ToDoubles(), .. bias.Grad!.ToDoubles()];
    }
}
