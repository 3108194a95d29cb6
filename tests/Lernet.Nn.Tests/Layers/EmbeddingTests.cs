namespace Lernet.Nn.Tests.Layers;

public class EmbeddingTests
{
    [Fact]
    public void Embedding_Tokens_BecomeTheirRows()
    {
        var layer = new Embedding(4, 3).Initialize(seed: 1);
        var y = layer[new float[,] { { 2, 0 } }];
        Assert.Equal([.. layer.Weight[2].ToArray(), .. layer.Weight[0].ToArray()], y.ToArray());
    }

    [Theory]
    [InlineData(4f, "4")]
    [InlineData(-1f, "−1")]
    [InlineData(1.5f, "1.5")]
    [InlineData(float.NaN, "NaN")]
    public void Embedding_NoSuchToken_NamesTokenPlaceAndRange(float token, string name)
    {
        var layer = new Embedding(4, 3).Initialize(seed: 1);
        var error = Assert.Throws<ModuleException>(() => layer[new float[] { 0, token }]);
        Assert.Equal($"Embedding 4 → 3: token {name} at place 1. Tokens are whole numbers 0 to 3. Is the vocabulary larger than the layer?", error.Message);
    }

    [Fact]
    public void Embedding_Padding_StartsAtZeroAndLearnsNothing()
    {
        var layer = new Embedding(4, 3, padding: 1).Initialize(seed: 1);
        Assert.Equal([0, 0, 0], layer.Weight[1].ToArray());
        layer[new float[] { 0, 1, 0 }].Sum().Backward();
        Assert.Equal([2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0], layer.Weight.Grad!.ToArray());
    }

    [Fact]
    public void Embedding_PaddingIsNoToken_IsAnError() =>
        Assert.Contains("0 to 3", Assert.Throws<ArgumentOutOfRangeException>(() => new Embedding(4, 3, padding: 4)).Message);

    [Fact]
    public void Residual_ShapeChanges_AsksForAProjection()
    {
        var error = Assert.Throws<ModuleException>(() => new Residual(new Linear(3, 2)).Initialize(seed: 1)[Tensor.Zeros(4, 3)]);
        Assert.Contains("the layers give [4, 2], the shortcut [4, 3]", error.Message);
        Assert.Contains("projection", error.Message);
    }
}
