namespace Lernet.Data.Tests;

public class BatchTests
{
    [Theory]
    [InlineData(1, 10)]
    [InlineData(3, 4)]
    [InlineData(10, 1)]
    [InlineData(32, 1)]
    public void Batches_AnySize_CoverEachRowOnce(int size, int batches)
    {
        var seen = Counting(10).Batches(size, shuffleSeed: 5).ToList();
        Assert.Equal(batches, seen.Count);
        Assert.Equal(Enumerable.Range(0, 10), seen.SelectMany(b => b.Targets.ToArray()).Select(y => (int)y).Order());
        Assert.All(seen, b => Assert.Equal(b.Targets.ToArray(), b.Inputs[.., 0].ToArray()));
    }

    [Fact]
    public void Batches_MoreRowsThanOneGather_CoverEachRowOnce()
    {
        var seen = Counting(5000).Batches(33, shuffleSeed: 1).ToList();
        Assert.Equal(Enumerable.Range(0, 5000), seen.SelectMany(b => b.Targets.ToArray()).Select(y => (int)y).Order());
        Assert.All(seen[..^1], b => Assert.Equal(33, b.Targets.Length));
        Assert.Equal(5000 % 33, seen[^1].Targets.Length);
    }

    [Fact]
    public void Batches_WithoutSeed_KeepTheOrder() =>
        Assert.Equal([0, 1, 2, 3, 4], Counting(5).Batches(2).SelectMany(b => b.Targets.ToArray()));

    [Fact]
    public void Batches_DropLast_AreAllFull() =>
        Assert.Equal([4, 4], Counting(10).Batches(4, shuffleSeed: 1, dropLast: true).Select(b => b.Inputs.Shape[0]));

    [Fact]
    public void Batches_SameSeed_SameOrder()
    {
        var data = Counting(50);
        Assert.Equal(Order(data, 3), Order(data, 3));
        Assert.NotEqual(Order(data, 3), Order(data, 4));
    }

    // Stated once, so that a change of the random numbers is seen: it would change every result of the course.
    [Fact]
    public void Batches_SeedOne_GiveTheSameOrderOnEveryMachine() =>
        Assert.Equal([7, 6, 0, 4, 3], Order(Counting(10), 1)[..5]);

    [Fact]
    public void Batches_SizeZero_IsRefusedAtOnce()
    {
        var error = Assert.Throws<DataSetException>(() => Counting(3).Batches(0));
        Assert.Contains("batch size 0", error.Message);
    }

    [Fact]
    public void Batches_Pictures_KeepTheirShape()
    {
        var data = new DataSet(Tensor.Range(24).Reshape(6, 2, 2), Tensor.Range(6));
        Assert.Equal(new Shape(4, 2, 2), data.Batches(4, shuffleSeed: 1).First().Inputs.Shape);
    }

    private static float[] Order(DataSet data, int seed) => [.. data.Batches(7, shuffleSeed: seed).SelectMany(b => b.Targets.ToArray())];

    private static DataSet Counting(int rows) => new(Tensor.Range(2 * rows).Reshape(2, rows).Transpose(), Tensor.Range(rows));
}
