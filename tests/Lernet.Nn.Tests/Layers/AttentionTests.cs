namespace Lernet.Nn.Tests.Layers;

public class AttentionTests
{
    // Some dozens of float32 operations on numbers near 1.
    private const float Rounding = 2e-6f;

    private static readonly Tensor X = Tensor.Normal([2, 5, 8], seed: 2);

    [Fact]
    public void Attention_OneHotQuery_PicksItsValue()
    {
        // Scores 0 and 60 / √1 apart: e⁻⁶⁰ is 0 in float32 beside 1.
        var y = Tensor.Attention(new float[,] { { 60 } }, new float[,] { { 0 }, { 1 } }, new float[,] { { 5, 6 }, { 7, 8 } });
        Assert.Equal([7, 8], y.ToArray());
    }

    [Fact]
    public void Causal_ChangingTheFuture_ChangesNothingBefore()
    {
        var block = new TransformerEncoder(2, 8, 2, preNorm: true, causal: true).Initialize(seed: 1);
        var changed = Tensor.Concatenate([X[.., ..3], X[.., 3..] * -3], axis: 1);
        AssertClose(block[X][.., ..3], block[changed][.., ..3]);
        Assert.NotEqual(block[X][.., 3..].ToArray(), block[changed][.., 3..].ToArray());
    }

    [Fact]
    public void Mask_OfLengths_MakesPaddingInvisible()
    {
        var block = new TransformerEncoderBlock(8, 2).Initialize(seed: 1);
        var mask = Mask.OfLengths([3, 5], steps: 5);
        var padded = block.Forward(X, mask);
        AssertClose(block[X[..1, ..3]], padded[..1, ..3]);
        AssertClose(block[X[1..]], padded[1..]);
        Assert.Equal(mask.ToArray(), Mask.OfTokens(new float[,] { { 4, 2, 3, 0, 0 }, { 1, 2, 3, 4, 5 } }, padding: 0).ToArray());
    }

    [Fact]
    public void Mask_Causal_IsTheSameAsTheSetting()
    {
        var (set, given) = (new MultiHeadAttention(8, 2, causal: true).Initialize(seed: 1), new MultiHeadAttention(8, 2).Initialize(seed: 1));
        AssertClose(set[X], given.Forward(X, X, X, Mask.Causal(5)));
        Assert.Equal([1, 0, 0, 1, 1, 0, 1, 1, 1], Mask.Causal(3).ToArray());
    }

    [Fact]
    public void Weights_OfEachHead_SumToOneAndRespectTheMask()
    {
        var weights = new MultiHeadAttention(8, 4, causal: true).Initialize(seed: 1).Weights(X);
        Assert.Equal(new Shape(2, 4, 5, 5), weights.Shape);
        Assert.All(weights.Sum(axis: -1).ToArray(), sum => Assert.Equal(1, sum, Rounding));
        Assert.Equal(0, (weights * (1 - Mask.Causal(5))).Max().Item());
    }

    [Fact]
    public void Attention_NothingToLookAt_GivesZeroAndFiniteGradients()
    {
        var q = Tensor.Normal([3, 4], seed: 1).Track();
        var y = Tensor.Attention(q, q, q, mask: Tensor.Zeros(3, 3));
        y.Sum().Backward();
        Assert.Equal(0, y.Abs().Max().Item());
        Assert.False(q.Grad!.HasNonFinite());
    }

    [Fact]
    public void Attention_WrongShapes_NameTheRule()
    {
        Assert.Contains("as wide as the queries", Assert.Throws<ShapeException>(() => Tensor.AttentionWeights(Tensor.Zeros(3, 4), Tensor.Zeros(3, 5))).Message);
        Assert.Contains("mask [2, 3] cannot be stretched", Assert.Throws<ShapeException>(() => Tensor.AttentionWeights(Tensor.Zeros(3, 4), Tensor.Zeros(3, 4), Tensor.Ones(2, 3))).Message);
        Assert.Contains("causal", Assert.Throws<ShapeException>(() => Tensor.AttentionWeights(Tensor.Zeros(3, 4), Tensor.Zeros(2, 4), causal: true)).Message);
        Assert.Contains("3 equal heads", Assert.Throws<ArgumentException>(() => new MultiHeadAttention(8, 3)).Message);
    }

    [Fact]
    public void Decoder_WithoutMemory_SaysWhatToCall() => Assert.Contains("Forward(x, memory)",
        Assert.Throws<ModuleException>(() => new TransformerDecoder(1, 8, 2).Initialize(seed: 1)[X]).Message);

    [Fact]
    public void PositionalEncoding_FirstWaves_AreSineAndCosineOfThePlace()
    {
        var waves = PositionalEncoding.Of(3, 4);
        Assert.Equal([0, 1, 0, 1], waves[0].ToArray());
        Assert.Equal([(float)Math.Sin(2), (float)Math.Cos(2), (float)Math.Sin(0.02), (float)Math.Cos(0.02)], waves[2].ToArray());
        var layer = new PositionalEncoding(4);
        Assert.Equal(waves.ToArray(), layer[Tensor.Zeros(1, 3, 4)].ToArray());
        Assert.Equal(PositionalEncoding.Of(7, 4).ToArray(), layer[Tensor.Zeros(1, 7, 4)].ToArray());
    }

    [Fact]
    public void PatchEmbedding_EachPatch_IsReadRowByRow()
    {
        var layer = new PatchEmbedding(1, 2, 4).Initialize(seed: 1);
        layer.Projection.Weight.Update(Tensor.Identity(4));
        layer.Projection.Bias!.Update(Tensor.Zeros(4));
        var y = layer[Tensor.Range(16).Reshape(1, 1, 4, 4)];
        Assert.Equal([0, 1, 4, 5, 2, 3, 6, 7, 8, 9, 12, 13, 10, 11, 14, 15], y.ToArray());
    }

    [Fact]
    public void Summary_OfATransformer_ShowsShapesInside()
    {
        var net = new Sequential(new PatchEmbedding(1, 7, 8), new ClassToken(8), new LearnedPositions(17, 8), new TransformerEncoder(1, 8, 2));
        var rows = net.Summary([1, 28, 28]).Rows;
        Assert.Equal("[N, 17, 8]", ModelSummary.Batch(rows.Single(r => r.Path.EndsWith("SelfAttention", StringComparison.Ordinal)).Output));
    }

    private static void AssertClose(Tensor expected, Tensor actual) =>
        Assert.All(expected.ToArray().Zip(actual.ToArray()), pair => Assert.Equal(pair.First, pair.Second, Rounding));
}
