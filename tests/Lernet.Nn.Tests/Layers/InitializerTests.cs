namespace Lernet.Nn.Tests.Layers;

public class InitializerTests
{
    private static readonly Shape Weights = [200, 300];

    public static TheoryData<Initializer, double> Uniforms => new()
    {
        { Initializers.XavierUniform, Math.Sqrt(6.0 / 500) },
        { Initializers.HeUniform, Math.Sqrt(6.0 / 300) },
        { Initializers.HeUniform(slope: Math.Sqrt(5)), 1 / Math.Sqrt(300) },
        { Initializers.Uniform(0.3), 0.3 },
        { Initializers.XavierUniform(Gain.Tanh), 5 / 3.0 * Math.Sqrt(6.0 / 500) },
        { Initializers.HeUniform(slope: 0, Fan.Out), Math.Sqrt(6.0 / 200) },
        { Initializers.FanUniform(Gain.Selu), 0.75 * Math.Sqrt(3.0 / 300) },
    };

    public static TheoryData<Initializer, double> Normals => new()
    {
        { Initializers.XavierNormal, Math.Sqrt(2.0 / 500) },
        { Initializers.HeNormal, Math.Sqrt(2.0 / 300) },
        { Initializers.HeNormal(slope: 1), Math.Sqrt(1.0 / 300) },
        { Initializers.Normal(0.3), 0.3 },
        { Initializers.XavierNormal(2), 2 * Math.Sqrt(2.0 / 500) },
        { Initializers.FanNormal(Gain.Linear, Fan.Out), Math.Sqrt(1.0 / 200) },
        { Initializers.TruncatedNormal(0.3), 0.3 * 0.87963 }, // of a normal cut at 2 deviations: √(1 − 4 φ(2) / (2 Φ(2) − 1))
    };

    [Theory]
    [MemberData(nameof(Uniforms))]
    public void Uniform_OfEachKind_FillsItsBounds(Initializer initializer, double bound)
    {
        var values = initializer(Weights, 1).ToDoubles();
        // Of 60,000 uniform numbers the extremes lie within 1/1,000 of the bounds, except once in e⁶⁰.
        Assert.InRange(values.Max(), bound * 0.999, bound * 1.000001);
        Assert.InRange(values.Min(), -bound * 1.000001, -bound * 0.999);
    }

    [Theory]
    [MemberData(nameof(Normals))]
    public void Normal_OfEachKind_HasItsStandardDeviation(Initializer initializer, double std)
    {
        var values = initializer(Weights, 1).ToDoubles();
        // The standard error of a standard deviation from 60,000 numbers is 0.3 %; of the mean 0.4 % of std. Five of them.
        Assert.InRange(Math.Sqrt(values.Average(v => v * v)), std * 0.985, std * 1.015);
        Assert.InRange(values.Average(), -0.02 * std, 0.02 * std);
    }

    [Fact]
    public void Linear_Default_IsUniformInOneOverRootInputs()
    {
        var layer = new Linear(100, 400).Initialize(seed: 1);
        // As above: 40,000 and 400 numbers.
        Assert.InRange(layer.Weight.Max().Item(), 0.0999, 0.1);
        Assert.InRange(layer.Bias!.Max().Item(), 0.095, 0.1);
    }

    [Fact]
    public void TruncatedNormal_OfMany_StaysInsideItsBounds()
    {
        var values = Initializers.TruncatedNormal(0.5, cut: 1.5)(Weights, 1).ToDoubles();
        Assert.InRange(values.Max(), 0.74, 0.75);
        Assert.InRange(values.Min(), -0.75, -0.74);
        Assert.True(values.Count(v => Math.Abs(v) >= 0.75) < 3);
    }

    [Theory]
    [InlineData(4, 7)]
    [InlineData(7, 4)]
    [InlineData(5, 5)]
    public void Orthogonal_OfAnyShape_HasRowsOrColumnsAtRightAngles(int rows, int columns)
    {
        var w = Initializers.Orthogonal(gain: 2)([rows, columns], 1);
        var products = rows <= columns ? w.MatMul(w.Transpose()) : w.Transpose().MatMul(w);
        // Float32 numbers of size 2 / √n in sums of a few products.
        Assert.All(products.ToArray().Zip((Tensor.Identity(Math.Min(rows, columns)) * 4).ToArray()), pair => Assert.Equal(pair.Second, pair.First, 2e-6f));
    }

    [Fact]
    public void Structured_OfKernels_AreWorkedByHand()
    {
        Assert.Equal(Tensor.Identity(3).ToArray(), Initializers.Identity([3, 3], 1).ToArray());
        var kernel = Initializers.Dirac([2, 2, 3, 3], 1);
        Assert.Equal(2, kernel.Sum().Item());
        Assert.Equal(1, kernel[1, 1, 1, 1].Item());
        var sparse = Initializers.Sparse(0.3)([5, 10], 1);
        Assert.All(sparse.EqualTo(0).Sum(axis: 1).ToArray(), zeros => Assert.Equal(3, zeros));
        Assert.Equal([0.5f, 0.5f], Initializers.Constant(0.5)([2], 1).ToArray());
        Assert.Contains("no matrix of weights", Assert.Throws<ArgumentException>(() => Initializers.Orthogonal([3], 1)).Message);
    }
}
