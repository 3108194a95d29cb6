namespace Lernet.Core.Tests.Ops;

/// <summary>Attention of sequences longer than the blocks in which the Cpu backend works, against the Reference backend.</summary>
public sealed class AttentionBlockTests
{
    // Sums of some hundred float32 products of numbers around 1.
    private const double Tolerance = 2e-5;

    public static TheoryData<int, int, bool> Sizes => new()
    {
        { 100, 100, true }, { 97, 130, true }, { 100, 60, false }, { 48, 48, true }, { 4, 6, true }, { 4, 6, false }, { 6, 4, false },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Attention_OfManySteps_IsThatOfReference(int queries, int keys, bool causal) =>
        SameOnBoth([[2, 3, queries, 7], [2, 3, keys, 7], [2, 3, keys, 5]], t => Tensor.Attention(t[0], t[1], t[2], causal: causal));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void SelfAttention_OfManySteps_IsThatOfReference(bool causal) =>
        SameOnBoth([[2, 101, 24]], t => t[0].SelfAttention(heads: 2, causal: causal));

    [Theory]
    [InlineData(4, 6)]
    [InlineData(6, 4)]
    public void Attention_WithAMask_IsThatOfReference(int queries, int keys) => SameOnBoth([[2, queries, 3], [2, keys, 3], [2, keys, 5]], t =>
        Tensor.Attention(t[0], t[1], t[2], Tensor.Uniform([queries, keys], seed: 5, low: 0, high: 3, backend: Backend.Cpu).Floor().On(t[0].Backend)));

    [Fact]
    public void Attention_NaNInAQuery_DoesNotReachKeysItMayNotSee()
    {
        var (on, reference) = (Gradients(TestBackends.Single), Gradients(Backend.Reference));
        for (var i = 0; i < on.Length; i++) Assert.Equal(reference[i], on[i], Tolerance);
        // Those of the last two values, which the query does not see.
        Assert.All(on[^4..], gradient => Assert.True(double.IsFinite(gradient)));

        // Of queries, keys and values; the first query has a NaN and sees the first key.
        static double[] Gradients(Lernet.Backends.IBackend backend)
        {
            Tensor[] inputs = [.. Enumerable.Range(1, 3).Select(i => Tensor.Normal([3, 2], new Seed(i), backend: Backend.Cpu))];
            inputs[0] = Tensor.Concatenate([Tensor.From([float.NaN, 1], [1, 2]), inputs[0][1..]]);
            inputs = [.. inputs.Select(x => x.On(backend).Track())];
            Tensor.Attention(inputs[0], inputs[1], inputs[2], causal: true).Sum().Backward();
            return [.. inputs.SelectMany(x => x.Grad!.ToDoubles())];
        }
    }

    [Fact]
    public void Attention_OfStridedViews_IsThatOfReference() =>
        SameOnBoth([[60, 2, 4], [60, 2, 4], [4, 2, 60]], t => Tensor.Attention(
            t[0].Permute(1, 0, 2), t[1].Permute(1, 0, 2), t[2].Permute(1, 2, 0), causal: true));

    private static void SameOnBoth(int[][] shapes, Func<Tensor[], Tensor> compute)
    {
        var (on, reference) = (Run(TestBackends.Single), Run(Backend.Reference));
        for (var i = 0; i < on.Length; i++)
        {
            for (var k = 0; k < on[i].Length; k++) Assert.Equal(reference[i][k], on[i][k], Tolerance);
        }

        // The result, and the gradients of its products with fixed numbers.
        double[][] Run(Lernet.Backends.IBackend backend)
        {
            var inputs = shapes.Select((shape, i) => Tensor.Normal(new Shape(shape), new Seed(i), backend: Backend.Cpu).On(backend).Track()).ToArray();
            var y = compute(inputs);
            (y * Tensor.Normal(y.Shape, new Seed(9), backend: Backend.Cpu).On(backend)).Sum().Backward();
            return [y.ToDoubles(), .. inputs.Select(x => x.Grad!.ToDoubles())];
        }
    }
}
