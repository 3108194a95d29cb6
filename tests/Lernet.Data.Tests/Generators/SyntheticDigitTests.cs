namespace Lernet.Data.Tests;

public class SyntheticDigitTests
{
    [Fact]
    public void SyntheticDigits_Rows_AreBalancedPicturesFromDarkToWhite()
    {
        var data = Datasets.SyntheticDigits(200, seed: 1);
        Assert.Equal("Synthetic digits: 200 rows, 28 × 28 pictures, 10 classes", data.ToString());
        Assert.Equal(Enumerable.Repeat(20, 10), data.Describe().Classes.Select(c => c.Rows));
        Assert.All(data.Inputs.ToArray(), x => Assert.InRange(x, 0, 1));
    }

    [Fact]
    public void SyntheticDigits_Row_IsTheSameWhateverTheCount()
    {
        var (few, many) = (Datasets.SyntheticDigits(10, noise: 0, seed: 1), Datasets.SyntheticDigits(50, noise: 0, seed: 1));
        Assert.Equal(few.Inputs.ToArray(), many.Inputs[..10].ToArray());
        Assert.NotEqual(few.Inputs.ToArray(), Datasets.SyntheticDigits(10, noise: 0, seed: 2).Inputs.ToArray());
    }

    // They are digits if digits can be learned from them: the nearest of 300 others says what a picture is.
    [Fact]
    public void SyntheticDigits_NearestNeighbour_KnowsNearlyAll()
    {
        var (train, test) = (Datasets.SyntheticDigits(600, seed: 1).Inputs, Datasets.SyntheticDigits(200, seed: 2).Inputs);
        var distance = train.Square().Sum(1) - 2 * test.MatMul(train.Transpose());
        var right = distance.ArgMin(1).ToArray().Where((nearest, row) => (int)nearest % 10 == row % 10).Count();
        Assert.InRange(right, 150, 200);
    }

    [Fact]
    public void SyntheticDigits_InkStaysOffTheEdge()
    {
        var images = Datasets.SyntheticDigits(500, noise: 0, seed: 3).Images;
        var edge = Tensor.Concatenate([images[.., 0], images[.., ^1], images[.., .., 0], images[.., .., ^1]], 1);
        Assert.InRange(edge.Mean().Item(), 0, 0.01);
        Assert.InRange(images.Mean().Item(), 0.05, 0.2);   // MNIST has 0.13
    }

    [Fact]
    public void SyntheticDigits_NumbersOutOfRange_AreRefused()
    {
        Assert.Throws<DataSetException>(() => Datasets.SyntheticDigits(9));
        Assert.Throws<DataSetException>(() => Datasets.SyntheticDigits(noise: -1));
        Assert.Throws<DataSetException>(() => Datasets.SyntheticDigits(jitter: double.NaN));
    }
}
