namespace Lernet.Core.Tests;

public class DenseColumnsTests
{
    // Fewer and more rows than are summed at once; columns below, at and above whole vectors and whole blocks.
    [Theory]
    [InlineData(2, 3), InlineData(3, 16), InlineData(4, 17), InlineData(7, 64), InlineData(37, 70), InlineData(1000, 129)]
    public void Sum_OfColumns_IsThatOfPlainAddition(int rows, int columns)
    {
        var x = Tensor.Normal([rows, columns], seed: 3);
        var (values, sums) = (x.ToDoubles(), x.Sum(axis: 0).ToDoubles());
        for (var k = 0; k < columns; k++)
        {
            var expected = Enumerable.Range(0, rows).Sum(i => values[(i * columns) + k]);
            Assert.Equal(expected, sums[k], 1e-6 * rows); // each of the additions of numbers near 1 rounds by at most 6e-8, ten times over
        }
    }

    [Fact]
    public void Max_OfColumns_OfANegativeMatrix_DoesNotSeeWhatHangsOver()
    {
        var x = Tensor.Normal([5, 19], seed: 3) - 100;
        Assert.True(x.Max(axis: 0).Max().Item() < -90);
    }
}
