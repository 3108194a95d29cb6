namespace Lernet.Core.Tests.Ops;

/// <summary>Values a reader knows by heart come out exactly, on every backend.</summary>
public class ExactValuesTests
{
    [Theory]
    [InlineData("exp", 0, 1), InlineData("log", 1, 0), InlineData("log1p", 0, 0), InlineData("sqrt", 9, 3), InlineData("sin", 0, 0), InlineData("cos", 0, 1)]
    [InlineData("tanh", 0, 0), InlineData("sigmoid", 0, 0.5), InlineData("relu", 2, 2), InlineData("gelu", 0, 0), InlineData("pow3", 2, 8), InlineData("erf", 0, 0)]
    public void Function_AtAKnownPoint_IsExact(string name, double x, double expected)
    {
        foreach (var backend in TestBackends.All)
        {
            Assert.Equal(expected, Apply(name, Tensor.From([x], Shape.Scalar, backend)).ToDoubles()[0]);
        }
    }

    private static Tensor Apply(string name, Tensor x) => name switch
    {
        "exp" => x.Exp(),
        "log" => x.Log(),
        "log1p" => x.Log1p(),
        "sqrt" => x.Sqrt(),
        "sin" => x.Sin(),
        "cos" => x.Cos(),
        "tanh" => x.Tanh(),
        "sigmoid" => x.Sigmoid(),
        "relu" => x.Relu(),
        "gelu" => x.Gelu(),
        "pow3" => x.Pow(3),
        _ => x.Erf(),
    };

    [Fact]
    public void Exp_OverItsWholeRange_IsWithinTwoUnits()
    {
        var x = Tensor.Linspace(-87, 88.7, 200_001);
        var (actual, at) = (x.Exp().ToDoubles(), x.ToDoubles());
        var worst = at.Select((v, i) => Math.Abs((actual[i] / Math.Exp(v)) - 1)).Max();
        Assert.InRange(worst, 0, 2.4e-7); // two units in the last place of float32
    }
}
