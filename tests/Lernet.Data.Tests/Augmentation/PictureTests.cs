namespace Lernet.Data.Tests;

public class PictureTests
{
    private static readonly Picture counting = Picture.From(Tensor.Range(1, 7).Reshape(2, 3), white: 10);

    [Theory]
    [InlineData(0, 0, new float[] { 1, 2, 3, 4, 5, 6 })]
    [InlineData(1, 0, new float[] { 9, 1, 2, 9, 4, 5 })]
    [InlineData(-2, 1, new float[] { 9, 9, 9, 3, 9, 9 })]
    [InlineData(0, -1, new float[] { 4, 5, 6, 9, 9, 9 })]
    [InlineData(3, 0, new float[] { 9, 9, 9, 9, 9, 9 })]
    [InlineData(int.MinValue, int.MaxValue, new float[] { 9, 9, 9, 9, 9, 9 })]
    public void Translate_WholePixels_MovesAndFills(int right, int down, float[] expected) =>
        Assert.Equal(expected, counting.Translate(right, down, fill: 0.9).Values.ToArray());

    [Fact]
    public void Translate_SeveralChannels_MovesEachOnItsOwn()
    {
        var picture = Picture.From(Tensor.Range(8).Reshape(2, 2, 2)).Translate(1, 1);
        Assert.Equal([0, 0, 0, 0, 0, 0, 0, 4], picture.Values.ToArray());
        Assert.Equal(4, picture[1, 1, 1]);
    }

    [Fact]
    public void Rotate_QuarterTurnOfASquare_MovesThePixels()
    {
        var picture = Picture.From(Tensor.Range(9).Reshape(3, 3));
        var turned = picture.Rotate(90).Values.ToArray();
        float[] expected = [2, 5, 8, 1, 4, 7, 0, 3, 6];
        for (var i = 0; i < 9; i++) Assert.Equal(expected[i], turned[i], 1e-6);   // the cosine of 90° is 6e−17
    }

    [Fact]
    public void Hue_ThirdOfATurn_MakesRedGreenAndGreenBlue()
    {
        var picture = Picture.From(Tensor.From([0.8f, 0.1f, 0.3f], 3, 1, 1)).Hue(1.0 / 3);
        Assert.Equal([0.3f, 0.8f, 0.1f], picture.Values.ToArray().Select(x => MathF.Round(x, 6)));
        Assert.Equal([0.5f, 0.5f, 0.5f], Picture.From(Tensor.Full(0.5, 3, 1, 1)).Hue(0.3).Values.ToArray());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Colours_WithoutThreeChannels_AreLeftAlone(int channels)
    {
        var picture = Picture.From(Tensor.Uniform(new Shape(channels, 3, 3), 1));
        Assert.Same(picture, picture.Saturation(0));
        Assert.Same(picture, picture.Hue(0.5));
        Assert.Equal(picture.Values.ToArray().Average(), picture.Contrast(0)[0, 1, 1], 1e-6);   // float32 sum of 18 numbers
    }

    [Fact]
    public void Levels_NotANumber_StaysOrBecomesDark()
    {
        var picture = Picture.From((Tensor)new float[,] { { float.NaN, 0.5f } });
        Assert.Equal([float.NaN, 0.5f], picture.Invert().Values.ToArray());
        Assert.Equal([0, 128 / 255f], picture.Posterize(8).Values.ToArray());
    }

    [Fact]
    public void From_WrongShapeOrWhite_IsRefused()
    {
        Assert.Throws<DataSetException>(() => Picture.From(Tensor.Zeros(4)));
        Assert.Equal("picture: white = 0. It is a finite number above 0.", Assert.Throws<DataSetException>(() => Picture.From(Tensor.Zeros(2, 2), white: 0)).Message);
        Assert.Throws<DataSetException>(() => counting.Posterize(0));
        Assert.Equal("picture 2 × 3, 1 channel", counting.ToString());
    }
}
