using Lernet.Backends.Cpu;

namespace Lernet.Core.Tests;

/// <summary>Loops over every length, layout and thread count give what the plain loops of Reference give.</summary>
public class CpuLoopsTests
{
    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, 70), 127, 128, 129, 1000, 100_003];

    [Theory, MemberData(nameof(Lengths))]
    public void MapAndZip_OfEveryLength_MatchReference(int length)
    {
        var x = Tensor.Normal([length], seed: 1);
        var actual = (x.Tanh() * x + x).ToDoubles();
        var expected = (x.On(Backend.Reference).Tanh() * x.On(Backend.Reference) + x.On(Backend.Reference)).ToDoubles();
        AssertClose(expected, actual, 1e-6); // three float32 operations
    }

    [Theory, MemberData(nameof(Lengths))]
    public void Map_AtEveryPosition_GivesTheSameBits(int length)
    {
        if (length == 0) return;
        var row = Tensor.Full(0.3, length).Exp().ToArray();
        Assert.All(row, value => Assert.Equal(row[0], value));
    }

    [Theory, MemberData(nameof(Lengths))]
    public void SumAndMax_OfEveryLength_MatchReference(int length)
    {
        if (length == 0) return;
        var x = Tensor.Uniform([length], seed: 2);
        AssertClose(x.On(Backend.Reference).Sum().ToDoubles(), x.Sum().ToDoubles(), 1e-6); // tree sums: error grows with the logarithm
        Assert.Equal(x.ToArray().Max(), x.Max().Item());
    }

    [Theory]
    [InlineData(1, 1, 1), InlineData(5, 7, 3), InlineData(6, 16, 16), InlineData(7, 33, 17), InlineData(64, 784, 10), InlineData(100, 385, 97), InlineData(193, 20, 2050), InlineData(130, 1030, 40), InlineData(300, 40, 1), InlineData(1, 600, 300)]
    public void MatMul_OfEveryLayout_MatchesReference(int rows, int inner, int columns)
    {
        var (a, b) = (Tensor.Normal([rows, inner], seed: 1), Tensor.Normal([inner, columns], seed: 2));
        var expected = Plain(a, b);
        AssertClose(expected, a.MatMul(b).ToDoubles(), 1e-5); // 784 float32 products at most
        AssertClose(expected, Turned(a).MatMul(b).ToDoubles(), 1e-5); // as above
        AssertClose(expected, a.MatMul(Turned(b)).ToDoubles(), 1e-5); // as above
        AssertClose(expected, Turned(a).MatMul(Turned(b)).ToDoubles(), 1e-5); // as above
    }

    [Fact]
    public void Results_WithOneAndWithSeveralThreads_AreBitIdentical()
    {
        var threads = Work.Threads;
        try
        {
            Work.Threads = 1;
            var one = Compute();
            Work.Threads = 4;
            Assert.Equal(one, Compute());
        }
        finally
        {
            Work.Threads = threads;
        }

        static float[] Compute()
        {
            var a = Tensor.Normal([300, 500], seed: 1);
            var y = a.MatMul(a.Transpose()).Tanh() + a.Sum(1, keepDims: true);
            return [.. y.Softmax().ToArray(), a.Sum().Item(), a.Sum(0).Mean().Item()];
        }
    }

    [Fact]
    public void Sum_OfAMillionTenths_LosesNothing() =>
        Assert.Equal(100_000, Tensor.Full(0.1, 1_000_000).Sum().Item(), 0.5f); // lanes of 256 equal terms round alike; a running float32 sum is off by 958

    private static Tensor Turned(Tensor x) => x.Transpose().Clone().Transpose();

    private static double[] Plain(Tensor a, Tensor b)
    {
        var (x, y, inner, columns) = (a.ToDoubles(), b.ToDoubles(), a.Shape[1], b.Shape[1]);
        var result = new double[a.Shape[0] * columns];
        for (var i = 0; i < result.Length; i++)
        {
            for (var k = 0; k < inner; k++) result[i] += x[(i / columns * inner) + k] * y[(k * columns) + (i % columns)];
        }
        return result;
    }

    private static void AssertClose(double[] expected, double[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        var scale = expected.Length == 0 ? 1 : expected.Max(Math.Abs);
        for (var i = 0; i < expected.Length; i++) Assert.InRange(actual[i], expected[i] - (tolerance * scale), expected[i] + (tolerance * scale));
    }
}
