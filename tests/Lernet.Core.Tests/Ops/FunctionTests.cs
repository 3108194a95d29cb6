namespace Lernet.Core.Tests.Ops;

/// <summary>Functions of two numbers where limits, signs and NaN decide.</summary>
public class FunctionTests
{
    private const double Infinity = double.PositiveInfinity;

    public static TheoryData<string, double, double, double> Pairs => new()
    {
        { "atan2", 0, 1, 0 }, { "atan2", -0.0, 1, -0.0 }, { "atan2", 0, -1, Math.PI }, { "atan2", -0.0, -1, -Math.PI }, { "atan2", 0, 0, 0 },
        { "atan2", 1, 0, Math.PI / 2 }, { "atan2", -1, -0.0, -Math.PI / 2 }, { "atan2", Infinity, Infinity, Math.PI / 4 }, { "atan2", Infinity, -Infinity, 3 * Math.PI / 4 },
        { "atan2", 1, double.NaN, double.NaN }, { "atan2", 1, -Infinity, Math.PI },
        { "hypot", 3e30, 4e30, 5e30 }, { "hypot", 0, 0, 0 }, { "hypot", -Infinity, 1, Infinity }, { "hypot", 3e-30, 4e-30, 5e-30 },
        { "remainder", 7, 3, 1 }, { "remainder", -7, 3, 2 }, { "remainder", 7, -3, -2 }, { "remainder", -7, -3, -1 }, { "remainder", 6, 3, 0 },
        { "remainder", 1, 0, double.NaN }, { "remainder", Infinity, 2, double.NaN }, { "remainder", 1, Infinity, 1 }, { "remainder", -1, Infinity, Infinity }, { "remainder", 0, 3, 0 },
        { "fmod", 7, 3, 1 }, { "fmod", -7, 3, -1 }, { "fmod", 7, -3, 1 }, { "fmod", -7, -3, -1 }, { "fmod", -1, Infinity, -1 }, { "fmod", 5.5, 0.5, 0 },
        { "logaddexp", -Infinity, -Infinity, -Infinity }, { "logaddexp", Infinity, Infinity, Infinity }, { "logaddexp", 1000, 0, 1000 }, { "logaddexp", -Infinity, 2, 2 },
        { "xlogy", 0, 0, 0 }, { "xlogy", 0, Infinity, 0 }, { "xlogy", 2, 0, -Infinity }, { "xlogy", 0, double.NaN, double.NaN },
    };

    [Theory, MemberData(nameof(Pairs))]
    public void Function_OfTwoNumbersAtAnEnd_IsTheLimit(string name, double a, double b, double expected)
    {
        foreach (var backend in TestBackends.All)
        {
            // A vector of a full width and a rest, so that every lane is tried.
            var (x, y) = (Tensor.Full(backend, new Shape(19), a), Tensor.Full(backend, new Shape(19), b));
            var actual = name switch
            {
                "atan2" => x.Atan2(y),
                "hypot" => x.Hypot(y),
                "remainder" => x.Remainder(y),
                "fmod" => x.Fmod(y),
                "logaddexp" => x.LogAddExp(y),
                _ => x.Xlogy(y),
            };
            // Two roundings of float32.
            Assert.All(actual.ToDoubles(), v => Assert.True(v.Equals(expected) || Math.Abs(v - expected) <= 2.4e-7 * Math.Abs(expected), $"{backend.Name}: {v:R}"));
        }
    }

    [Theory]
    [InlineData(7, 0.1), InlineData(100_000, 3), InlineData(-12345.678, 0.37), InlineData(8_000_000, 7)]
    public void Remainder_OfLargeQuotients_IsThatOfTheRoundedNumbers(double a, double b)
    {
        // b is a float32, so that a % b in double is exact; the product of quotient and b is rounded once, if at all.
        var (x, y) = ((double)(float)a, (double)(float)b);
        Assert.Equal(x % y, Tensor.Scalar(a).Fmod(b).Item(), 1e-6 * Math.Abs(b));
    }

    [Fact]
    public void Gradient_WhereALengthIsZero_IsZero()
    {
        var (a, b) = (Tensor.Zeros(3).Track(), Tensor.Zeros(3).Track());
        (a.Hypot(b).Sum() + a.Norm() + a.Norm(3) + b.StandardDeviation(0)).Backward();
        Assert.All([.. a.Grad!.ToArray(), .. b.Grad!.ToArray()], g => Assert.Equal(0, g));
    }

    [Fact]
    public void Exp2_OfWholeNumbers_IsExact() =>
        Assert.Equal([.. Enumerable.Range(-20, 41).Select(i => MathF.Pow(2, i))], Tensor.Range(-20, 21).Exp2().ToArray());

    [Fact]
    public void LogTwoAndLogTen_OfPowers_AreWhole()
    {
        Assert.Equal([0, 1, 3, 10, -2], Tensor.From([1f, 2, 8, 1024, 0.25f]).Log2().ToArray());
        // One rounding: 1000 has no exact logarithm.
        Assert.Equal([0, 1, 3], Tensor.From([1f, 10, 1000]).Log10().ToArray(), (x, y) => Math.Abs(x - y) <= 2.4e-7 * y);
    }

    [Fact]
    public void Clamp_WithTensors_KeepsNaNAndPassesGradientsToTheBounds()
    {
        var (x, low, high) = (Tensor.From([-5f, 0.5f, 5, float.NaN]).Track(), Tensor.Scalar(0).Track(), Tensor.Scalar(1).Track());
        var y = x.Clamp(low, high);
        Assert.Equal([0, 0.5f, 1, float.NaN], y.ToArray());
        y.Sum().Backward();
        Assert.Equal([0, 1, 0, 1], x.Grad!.ToArray());
        Assert.Equal((1, 1), (low.Grad!.Item(), high.Grad!.Item()));
    }

    [Fact]
    public void AllClose_OfNaNAndInfinity_FollowsTheSettings()
    {
        Tensor a = [1, double.NaN, Infinity], b = [1.000001, double.NaN, Infinity];
        Assert.False(a.AllClose(b));
        Assert.True(a.AllClose(b, nanIsClose: true));
        Assert.False(a.AllEqual(b));
        Assert.False(Tensor.Scalar(1e30).AllClose(Tensor.Scalar(Infinity)));
        Assert.True(Tensor.Zeros(0).AllClose(Tensor.Zeros(0)));
        Assert.False(Tensor.Zeros(2).AllEqual(Tensor.Zeros(1, 2)));
    }

    [Fact]
    public void Questions_OfNothing_AnswerAsInLogic()
    {
        Assert.Equal(0, Tensor.Zeros(0).Any().Item());
        Assert.Equal(1, Tensor.Zeros(0).All().Item());
        Assert.Equal([1f, 1], Tensor.Zeros(0, 2).All(0).ToArray());
        Assert.Equal(1, Tensor.Scalar(double.NaN).Any().Item());
    }

    [Fact]
    public void MaskedSelectAndNonZero_OfNothing_AreEmpty()
    {
        Assert.Equal(new Shape(0), Tensor.Ones(2, 3).MaskedSelect(Tensor.Zeros(2, 3)).Shape);
        Assert.Equal(new Shape(0, 2), Tensor.Zeros(2, 3).NonZero().Shape);
        Assert.Equal(new Shape(1, 0), Tensor.Scalar(5).NonZero().Shape);
    }
}
