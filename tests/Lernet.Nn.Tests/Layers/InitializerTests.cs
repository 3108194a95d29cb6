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
    };

    public static TheoryData<Initializer, double> Normals => new()
    {
        { Initializers.XavierNormal, Math.Sqrt(2.0 / 500) },
        { Initializers.HeNormal, Math.Sqrt(2.0 / 300) },
        { Initializers.HeNormal(slope: 1), Math.Sqrt(1.0 / 300) },
        { Initializers.Normal(0.3), 0.3 },
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
}
