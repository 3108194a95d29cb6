namespace Lernet.Data.Tests;

public class SplitTests
{
    [Fact]
    public void Split_Parts_ShareNoRowAndLoseNone()
    {
        var split = Counting(103).Split(train: 0.7, validation: 0.15, seed: 1);
        var rows = new[] { split.Train, split.Validation, split.Test }.SelectMany(part => part.Targets.ToArray()).Order();
        Assert.Equal(Enumerable.Range(0, 103).Select(i => (float)i), rows);
    }

    // 178 rows of class 0 give 124.6, 26.7, 26.7: the whole numbers 124 + 26 + 26 leave two rows for the largest remainders, validation and test.
    [Fact]
    public void Split_Digits_GivesEachClassItsLargestRemainders()
    {
        var split = Datasets.Digits().Split(train: 0.7, validation: 0.15, seed: 1);
        Assert.Equal([124, 128, 124, 128, 127, 128, 127, 125, 122, 126], Counts(split.Train));
        Assert.Equal(1797, split.Train.Count + split.Validation.Count + split.Test.Count);
        int[] rows = [178, 182, 177, 183, 181, 182, 181, 179, 174, 180];
        for (var digit = 0; digit < 10; digit++)
        {
            // The method never strays a whole row from the quota.
            Assert.InRange(Counts(split.Train)[digit] - (rows[digit] * 0.7), -0.999, 0.999);
            Assert.InRange(Counts(split.Validation)[digit] - (rows[digit] * 0.15), -0.999, 0.999);
            Assert.InRange(Counts(split.Test)[digit] - (rows[digit] * 0.15), -0.999, 0.999);
        }
    }

    // 50 per class give 35, 7.5, 7.5: the odd row goes to validation, test, validation.
    [Fact]
    public void Split_EqualRemainders_TakeTurns()
    {
        var split = Datasets.Iris().Split(train: 0.7, validation: 0.15, seed: 3);
        Assert.Equal([35, 35, 35], Counts(split.Train));
        Assert.Equal([8, 7, 8], Counts(split.Validation));
        Assert.Equal([7, 8, 7], Counts(split.Test));
    }

    [Fact]
    public void Split_SameSeed_SameRows()
    {
        var data = Counting(40);
        Assert.Equal(Rows(1), Rows(1));
        Assert.NotEqual(Rows(1), Rows(2));

        float[] Rows(int seed) => data.Split(seed: seed).Test.Targets.ToArray();
    }

    [Fact]
    public void Split_FractionsThatFillTheWhole_LeaveAnEmptyTestPart()
    {
        var split = Datasets.Iris().Split(train: 0.7, validation: 0.3);
        Assert.Equal((105, 45, 0), (split.Train.Count, split.Validation.Count, split.Test.Count));
        Assert.Equal("Iris: train 105, validation 45, test 0 rows", split.ToString());
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(-0.1, 0.5)]
    [InlineData(0.8, 0.3)]
    [InlineData(0.5, -0.1)]
    [InlineData(double.NaN, 0.1)]
    public void Split_FractionsOutOfRange_AreRefused(double train, double validation) =>
        Assert.Contains("both together at most 1", Assert.Throws<DataSetException>(() => Datasets.Iris().Split(train, validation)).Message);

    [Fact]
    public void Split_ClassWithTooFewRows_IsNamed()
    {
        var data = new DataSet(Tensor.Zeros(10, 1), (float[])[0, 0, 0, 0, 0, 0, 0, 0, 1, 1], new() { TargetNames = ["often", "rare"] });
        var error = Assert.Throws<DataSetException>(() => data.Split(train: 0.7, validation: 0.15));
        Assert.StartsWith("data: class rare has 2 rows, too few to put one into the", error.Message);
        Assert.Equal(10, data.Split(train: 0.7, validation: 0.15, stratify: false) is var s ? s.Train.Count + s.Validation.Count + s.Test.Count : 0);
    }

    [Fact]
    public void Split_TooFewRowsForAPart_IsRefused() =>
        Assert.Contains("2 rows are too few", Assert.Throws<DataSetException>(() => Counting(2).Split()).Message);

    private static int[] Counts(DataSet data) => [.. data.Describe().Classes.Select(c => c.Rows)];

    private static DataSet Counting(int rows) => new(Tensor.Range(rows).Reshape(rows, 1), Tensor.Range(rows));
}
