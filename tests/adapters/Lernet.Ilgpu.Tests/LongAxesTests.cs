using Lernet.Core.Tests;

namespace Lernet.Ilgpu.Tests;

/// <summary>Axes so long that several threads share them, beside the definition.</summary>
public class LongAxesTests
{
    private static readonly IlgpuBackend Device = TestBackends.Single;

    public static TheoryData<string, int[], double> Operations => new()
    {
        { "sum rows", [3, 1000], 1e-5 }, { "sum columns", [1000, 3], 1e-5 }, { "sum all", [7, 401], 1e-4 }, { "max", [5000], 0 },
        { "argmax", [3000], 0 }, { "argmax columns", [700, 3], 0 }, { "cumsum", [1700], 1e-4 }, { "cumsum columns", [300, 2], 1e-4 },
        { "argsort", [2, 1500], 0 }, { "argsort columns", [1100, 2], 0 },
    };

    [Theory, MemberData(nameof(Operations))]
    public void Operation_AlongALongAxis_IsTheDefinition(string op, int[] shape, double tolerance)
    {
        // Few different numbers, so that many are equal; sums of a thousand float32 roundings, else exact.
        var x = (Tensor.Uniform(shape, seed: 3, low: 0, high: 40).Floor() / 8) - 1;
        var (expected, actual) = (Run(op, x.On(Backend.Reference)).ToDoubles(), Run(op, x.On(Device)).ToDoubles());
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], actual[i], tolerance * Math.Max(1, Math.Abs(expected[i])));
    }

    [Fact]
    public void ScatterAdd_OfManyToFewPlaces_IsTheSameEveryTime()
    {
        var (index, x) = (Tensor.Uniform([500, 3], seed: 1, low: 0, high: 7).Floor(), Tensor.Normal([500, 3], seed: 2));
        float[] Sums(Backends.IBackend backend) => x.On(backend).ScatterAdd(new Shape(7, 3), index.On(backend), 0).ToArray();
        // In row-major order on both: the same bits.
        Assert.Equal(Sums(Backend.Cpu), Sums(Device));
        Assert.Equal(Sums(Device), Sums(Device));
    }

    [Theory, InlineData(3, 1, 1), InlineData(3, 2, 1), InlineData(2, 3, 1), InlineData(3, 1, 2)]
    public void UnfoldGradient_OfOverlappingWindows_AddsInOrder(int size, int stride, int dilation)
    {
        float[] Gradient(Backends.IBackend backend)
        {
            var x = Tensor.Normal([2, 11], seed: 1).On(backend).Track();
            var y = x.Unfold(1, size, stride, dilation);
            y.Backward(Tensor.Normal([.. y.Shape], seed: 2).On(backend));
            return x.Grad!.ToArray();
        }

        // In row-major order on both: the same bits.
        Assert.Equal(Gradient(Backend.Cpu), Gradient(Device));
    }

    [Fact]
    public void Accumulate_WhereNoAxisOrdersIt_IsTheDefinition()
    {
        // Three axes that overlap: places i + j + k.
        var x = Tensor.Normal([3, 3, 3], seed: 1);
        float[] Sums(Backends.IBackend backend)
        {
            var y = Tensor.Zeros(7).On(backend);
            backend.Accumulate(x.On(backend).View, new(y.View.Buffer, [3, 3, 3], [1, 1, 1], 0));
            return y.ToArray();
        }

        Assert.Equal(Sums(Backend.Cpu), Sums(Device));
    }

    private static Tensor Run(string op, Tensor x) => op switch
    {
        "sum rows" => x.Sum(1),
        "sum columns" => x.Sum(0),
        "sum all" => x.Sum(),
        "max" => x.Max(),
        "argmax" => x.ArgMax(0),
        "argmax columns" => x.ArgMax(0),
        "cumsum" => x.CumSum(0),
        "cumsum columns" => x.CumSum(0),
        "argsort" => x.ArgSort(),
        _ => x.ArgSort(0),
    };
}
