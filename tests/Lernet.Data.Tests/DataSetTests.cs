namespace Lernet.Data.Tests;

public class DataSetTests
{
    private static readonly DataSetCard twoClasses = new() { Name = "toy", TargetNames = ["no", "yes"] };

    [Fact]
    public void Constructor_RowsThatDiffer_AreRefusedWithBothShapes()
    {
        var error = Assert.Throws<DataSetException>(() => new DataSet(Tensor.Zeros(3, 2), Tensor.Zeros(4)));
        Assert.Equal("data: inputs [3, 2] and targets [4] do not belong together. The first axis counts rows and must be equal.", error.Message);
    }

    [Fact]
    public void Constructor_LabelOutsideTheClasses_NamesTheRow()
    {
        var error = Assert.Throws<DataSetException>(() => new DataSet(Tensor.Zeros(3, 2), (float[])[0, 1, 2], twoClasses));
        Assert.StartsWith("toy: row 2 has label 2, which is none of [0, 1].", error.Message);
    }

    [Fact]
    public void Constructor_NamesThatDoNotFit_AreRefused() =>
        Assert.Contains("1 feature names for 2 numbers", Assert.Throws<DataSetException>(
            () => new DataSet(Tensor.Zeros(3, 2), Tensor.Zeros(3), new() { FeatureNames = ["a"] })).Message);

    [Fact]
    public void Constructor_ImageThatDoesNotFit_IsRefused() =>
        Assert.Contains("[3, 3] holds 9 numbers, a row holds 2", Assert.Throws<DataSetException>(
            () => new DataSet(Tensor.Zeros(3, 2), Tensor.Zeros(3), new() { ImageShape = new(3, 3) })).Message);

    [Fact]
    public void Constructor_WithoutCard_MakesNamesUp()
    {
        var data = new DataSet(Tensor.Zeros(3, 2, 2), Tensor.Zeros(3));
        Assert.Equal(["x1", "x2", "x3", "x4"], data.FeatureNames);
        Assert.Equal("data: 3 rows, 4 features, regression", data.ToString());
        Assert.Equal(0, data.Classes);
    }

    [Fact]
    public void WithLabels_SpamHam_BecomeZeroAndOne()
    {
        var mail = Datasets.SpamHam(4, seed: 1);
        Assert.Equal([-1, 1, -1, 1], mail.Targets.ToArray());
        var converted = mail.WithLabels(0, 1);
        Assert.Equal([0, 1, 0, 1], converted.Targets.ToArray());
        Assert.Equal(mail.ClassNumbers(), converted.ClassNumbers());
        Assert.Equal(mail.Targets.ToArray(), converted.WithLabels(-1, 1).Targets.ToArray());
    }

    [Theory]
    [InlineData(new double[] { 1, 1 })]
    [InlineData(new double[] { 0, 1, 2 })]
    public void WithLabels_NotOnePerClass_AreRefused(double[] labels) =>
        Assert.Contains("2 classes (ham, spam)", Assert.Throws<DataSetException>(() => Datasets.SpamHam(4).WithLabels(labels)).Message);

    [Fact]
    public void ClassNumbers_OfARegression_AreRefused() =>
        Assert.Contains("regression", Assert.Throws<DataSetException>(() => Datasets.Diabetes().ClassNumbers()).Message);

    [Fact]
    public void Images_OfRowsThatAreNone_AreRefused() =>
        Assert.Contains("ImageShape", Assert.Throws<DataSetException>(() => Datasets.Iris().Images).Message);

    [Fact]
    public void Slice_OfRows_KeepsNumbersAndCard()
    {
        var part = Datasets.Iris()[50..^99];
        Assert.Equal(1, part.Count);
        Assert.Equal("versicolor", part.TargetNames[part.ClassNumbers()[0]]);
        Assert.Equal([7.0f, 3.2f, 4.7f, 1.4f], part.Inputs.ToArray());
    }

    [Fact]
    public void Slice_BeyondTheEnd_SaysWhichRowsExist() =>
        Assert.Equal("Iris: row 150 does not exist. Rows run from 0 to 149.", Assert.Throws<DataSetException>(() => Datasets.Iris()[100..151]).Message);

    [Fact]
    public void Row_BeyondTheEnd_SaysWhichRowsExist() =>
        Assert.Contains("Rows run from 0 to 149", Assert.Throws<DataSetException>(() => Datasets.Iris()[150]).Message);

    [Fact]
    public void Select_Rows_ComeInTheOrderGiven() =>
        Assert.Equal([2, 0, 2], new DataSet(Tensor.Range(3).Reshape(3, 1), Tensor.Range(3)).Select([2, 0, 2]).Targets.ToArray());

    [Fact]
    public void Select_NoSuchRow_IsRefused() =>
        Assert.Contains("row −1", Assert.Throws<DataSetException>(() => Datasets.Iris().Select([-1])).Message.Replace('-', '−'));

    [Fact]
    public void Describe_Iris_ReadsAsApproved() => Approve.Text(Datasets.Iris().Describe().ToString(), "tests/Lernet.Data.Tests/Approved/describe-iris.txt");

    [Fact]
    public void Describe_ColumnWithGaps_CountsThem()
    {
        var column = new DataSet((Tensor)new float[,] { { 1 }, { float.NaN }, { 3 } }, Tensor.Zeros(3)).Describe().Columns[0];
        Assert.Equal((1, 2.0, 1.0), (column.Missing, column.Mean, column.Std));
    }
}
