using Lernet.Backends;

namespace Lernet.Ilgpu.Tests;

/// <summary>Kernels that stand for several operations, beside their composed forms on Reference.</summary>
public sealed class FusedKernelTests : IDisposable
{
    private readonly IlgpuBackend device = IlgpuBackend.OnProcessor();

    // Many parts of a channel, joined in one level and in two; an offset that would cancel digits.
    [Theory, InlineData(2, 3, 5, 0), InlineData(3, 2, 700, 0), InlineData(2, 1, 20_000, 0), InlineData(2, 2, 300, 1000)]
    public void BatchNorm_AndItsGradients_MatchReference(int examples, int channels, int places, double mean) => Same(
        // float32 keeps 1000 ± 1 to 3e-5.
        mean == 0 ? 2e-5 : 2e-4, [[examples, channels, places], [channels], [channels]], x =>
        {
            var (y, average, variance) = (x[0] + mean).BatchNorm(x[1], x[2]);
            return [y, average, variance];
        });

    [Theory, InlineData(false), InlineData(true)]
    public void BatchNormRelu_AndItsGradients_MatchReference(bool hasShortcut) => Same(2e-5, [[3, 2, 50], [2], [2], [3, 2, 50]], x =>
    {
        var (y, average, variance) = x[0].BatchNormRelu(x[1], x[2], hasShortcut ? x[3] : null);
        return [hasShortcut ? y : y + x[3], average, variance];
    });

    [Theory, InlineData(false), InlineData(true)]
    public void Attention_OfStridedHeads_MatchesReference(bool causal) =>
        Same(2e-5, [[2, 5, 3 * 6]], x => [x[0].SelfAttention(heads: 2, causal: causal)]);

    [Theory, InlineData(4, 5, false), InlineData(6, 3, false), InlineData(6, 3, true), InlineData(4, 5, true)]
    public void Attention_WithAMask_MatchesReference(int queries, int values, bool isMasked) =>
        Same(2e-5, [[2, queries, 3], [2, 6, 3], [2, 6, values]], x =>
        {
            var mask = isMasked ? Tensor.From([1f, 1, 0, 1, 0, 1]).On(x[0].Backend) : null;
            return [Tensor.Attention(x[0], x[1], x[2], mask, causal: true)];
        });

    [Fact]
    public void Linear_WithABias_MatchesReference() => Same(2e-5, [[3, 20], [17, 20], [17]], x => [x[0].Linear(x[1], x[2])]);

    public void Dispose() => device.Dispose();

    // Results and the gradients of the first, relative to the largest of each.
    private void Same(double tolerance, int[][] shapes, Func<Tensor[], Tensor[]> compute)
    {
        var (expected, actual) = (Run(Backend.Reference), Run(device));
        for (var i = 0; i < expected.Length; i++)
        {
            var largest = Math.Max(1, expected[i].Max(Math.Abs));
            for (var k = 0; k < expected[i].Length; k++) Assert.Equal(expected[i][k], actual[i][k], tolerance * largest);
        }

        double[][] Run(IBackend backend)
        {
            Tensor[] inputs = [.. shapes.Select((shape, i) => Tensor.Normal(new Shape(shape), seed: i + 1).On(backend).Track())];
            var results = compute(inputs);
            results[0].Backward(Tensor.Normal(results[0].Shape, seed: 9).On(backend));
            return [.. results.Select(result => result.ToDoubles()), .. inputs.Select(input => input.Grad!.ToDoubles())];
        }
    }
}
