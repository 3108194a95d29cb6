using Lernet.Backends;

namespace Lernet.Ilgpu.Tests;

/// <summary>Convolutions in tiles, their operands gathered on the way into shared memory, beside the definition.</summary>
public sealed class ConvolutionTileTests : IDisposable
{
    private readonly IlgpuBackend device = IlgpuBackend.OnProcessor(64);

    public static TheoryData<Convolution, int, int> Cases => new()
    {
        { new(1, 1, 1, 1), 5, 3 },
        { new((2, 1), (0, 2), 1, 1), 17, 3 },
        { new(2, 1, (1, 2), 2), 8, 3 },
        { new(3, 0, 1, 1), 33, 1 },
        { new(1, 2, 1, 4), 4, 5 },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Conv2d_AndItsGradients_MatchReference(Convolution settings, int filters, int kernel)
    {
        var (expected, actual) = (Run(Backend.Reference), Run(device));
        for (var i = 0; i < expected.Length; i++)
        {
            var largest = expected[i].Max(Math.Abs);
            // Sums of up to 300 float32 products, relative to the largest of them.
            for (var k = 0; k < expected[i].Length; k++) Assert.Equal(expected[i][k], actual[i][k], 5e-6 * largest);
        }

        double[][] Run(IBackend backend)
        {
            var x = Tensor.Normal([2, 4, 9, 8], seed: 1).On(backend).Track();
            var w = Tensor.Normal([filters / settings.Groups * settings.Groups, 4 / settings.Groups, kernel, kernel], seed: 2).On(backend).Track();
            var b = Tensor.Normal([w.Shape[0]], seed: 3).On(backend).Track();
            var y = x.Conv2d(w, b, settings.Stride, settings.Padding, settings.Dilation, settings.Groups);
            y.Backward(Tensor.Normal(y.Shape, seed: 4).On(backend));
            return [y.ToDoubles(), x.Grad!.ToDoubles(), w.Grad!.ToDoubles(), b.Grad!.ToDoubles()];
        }
    }

    public void Dispose() => device.Dispose();
}
