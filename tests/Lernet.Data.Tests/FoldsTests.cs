namespace Lernet.Data.Tests;

public class FoldsTests
{
    private static DataSet Counting(int rows) => new(Tensor.Range(rows).Reshape(rows, 1), Tensor.Range(rows));

    [Theory]
    [InlineData(10, 2)]
    [InlineData(11, 5)]
    [InlineData(7, 7)]
    public void Folds_OfAnySize_HoldEveryRowOutOnce(int rows, int count)
    {
        var folds = Counting(rows).Folds(count, seed: 3);
        Assert.Equal(count, folds.Count);
        Assert.Equal(Enumerable.Range(0, rows).Select(i => (float)i), folds.SelectMany(f => f.Validation.Targets.ToArray()).Order());
        Assert.All(folds, f =>
        {
            Assert.Empty(f.Train.Targets.ToArray().Intersect(f.Validation.Targets.ToArray()));
            Assert.Equal((rows, 0), (f.Train.Count + f.Validation.Count, f.Test.Count));
            Assert.InRange(f.Validation.Count, rows / count, (rows / count) + 1);
        });
    }

    [Fact]
    public void Folds_Stratified_HaveTheMixOfTheWhole() => Assert.All(Datasets.Iris().Folds(5, seed: 1), f =>
        Assert.Equal([10, 10, 10], f.Validation.Describe().Classes.Select(c => c.Rows)));

    [Fact]
    public void Folds_OfAStandardisedSet_ScaleByTheirOwnTrainingPart()
    {
        var folds = Datasets.Iris().Standardise().Folds(3, seed: 1);
        // Means of 100 float32 numbers of size 1.
        Assert.All(folds, f => Assert.All(f.Train.Inputs.Mean(axis: 0).ToArray(), mean => Assert.Equal(0, mean, 1e-5f)));
        Assert.NotEqual(folds[0].Scaling, folds[1].Scaling);
    }

    [Fact]
    public void Folds_SameSeed_SameRows()
    {
        float[] Rows(int seed) => Counting(20).Folds(4, seed)[0].Validation.Targets.ToArray();
        Assert.Equal(Rows(1), Rows(1));
        Assert.NotEqual(Rows(1), Rows(2));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    public void Folds_TooFewOrTooMany_AreRefused(int count) => Assert.Contains("at least 2 folds", Assert.Throws<DataSetException>(() => Counting(8).Folds(count)).Message);
}
