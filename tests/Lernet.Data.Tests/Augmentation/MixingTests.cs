namespace Lernet.Data.Tests;

public class MixingTests
{
    private static readonly Tensor pictures = Tensor.Range(40).Reshape(40, 1, 1, 1).Expand([40, 2, 6, 6]);
    private static readonly Tensor targets = Tensor.Range(40).OneHot(40);

    [Theory]
    [InlineData(0.2)]
    [InlineData(1)]
    [InlineData(4)]
    public void MixUp_Rows_MixInputsAsTargets(double alpha)
    {
        var (x, y) = Mixing.MixUp(pictures, targets, seed: 1, alpha);
        Check(x.Flatten()[.., 0], y);
        Assert.Equal(pictures.Shape, x.Shape);
        Assert.Equal(y.ToArray(), Mixing.MixUp(pictures, targets, seed: 1, alpha).Targets.ToArray());
    }

    [Fact]
    public void CutMix_Rows_MixByArea()
    {
        var (x, y) = Mixing.CutMix(pictures, targets, seed: 1);
        Check(x.Flatten().Mean(1), y);
        Assert.Contains(y.Max(axis: 1).ToArray(), share => share is > 0.2f and < 0.9f);
        Assert.Equal(new Shape(40, 6, 6), Mixing.CutMix(pictures[.., 0], targets, seed: 1).Inputs.Shape);
    }

    // A Beta(α, α) number has mean ½ and variance 1 / (4 (2 α + 1)); the target of a mixed row shows it.
    [Theory]
    [InlineData(0.2)]
    [InlineData(1)]
    [InlineData(4)]
    public void MixUp_ManyRows_HaveWeightsOfTheBetaDistribution(double alpha)
    {
        var rows = Tensor.Range(4000).Reshape(4000, 1);
        // Column 0 holds 1 for the row itself; its partner brings 0 there, because only even rows count.
        var own = Mixing.MixUp(rows, Tensor.Ones(4000, 1), seed: 2, alpha).Inputs;
        var partners = new Randoms(new Seed(2).For("MixUp")).Permutation(4000);
        var shares = own.ToDoubles().Select((x, i) => (x - partners[i]) / (i - partners[i])).Where(double.IsFinite).ToArray();
        Assert.Equal(0.5, shares.Average(), 0.03);   // four times ½ / √4,000
        Assert.Equal(1 / (4 * ((2 * alpha) + 1)), shares.Average(s => (s - 0.5) * (s - 0.5)), 0.012);   // four times its standard error
    }

    [Fact]
    public void MixUp_ClassNumbers_AreRefused() => Assert.Contains(
        "give y.OneHot(classes)", Assert.Throws<DataSetException>(() => Mixing.MixUp(pictures, Tensor.Range(40), seed: 1)).Message);

    [Fact]
    public void Mixing_WrongAlphaOrShape_IsRefused()
    {
        Assert.Throws<DataSetException>(() => Mixing.MixUp(pictures, targets, seed: 1, alpha: 0));
        Assert.Throws<DataSetException>(() => Mixing.CutMix(Tensor.Zeros(40, 5), targets, seed: 1));
    }

    // The picture of row n is n everywhere, so its mixture must be the mean of the row numbers that its target states.
    private static void Check(Tensor mixed, Tensor shares)
    {
        Assert.All(shares.Sum(1).ToArray(), sum => Assert.Equal(1, sum, 1e-6));   // float32
        var expected = (shares * Tensor.Range(40)).Sum(1);
        Assert.InRange((expected - mixed).Abs().Max().Item(), 0, 1e-4);   // float32 sums of numbers up to 40
    }
}
