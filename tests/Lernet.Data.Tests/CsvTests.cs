using System.Globalization;

namespace Lernet.Data.Tests;

public class CsvTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "1|2")]
    [InlineData("a,b\r\n1,2", "1|2")]
    [InlineData("a,b\n\n1,2\n\n", "1|2")]
    [InlineData("a,b\n\"x,y\",\"he said \"\"hi\"\"\"\n", "x,y|he said \"hi\"")]
    [InlineData("a,b\n\"two\nlines\",\"\"\n", "two\nlines|")]
    [InlineData("a,b\n,\n", "|")]
    [InlineData("\"a\",b\n 1 ,2\n", " 1 |2")]
    public void Read_Rfc4180_GivesTheFields(string text, string expected) => Assert.Equal(expected, string.Join('|', Read(text).Rows[0].Select(f => f.Text)));

    [Theory]
    [InlineData("a,b\n1,\"2\n", 2, 3, "never ends")]
    [InlineData("a,b\n1,2\"3\n", 2, 4, "double quote inside")]
    [InlineData("a,b\n\"1\"x,2\n", 2, 4, "'x' after the closing quote")]
    [InlineData("a,b\n1,2\n1,2,3\n", 3, 1, "3 fields, 2 expected")]
    [InlineData("a,b\n\"1\n1\",2\n1\n", 4, 1, "1 fields, 2 expected")]
    [InlineData("a,a\n1,2\n", 1, 3, "second column named 'a'")]
    [InlineData("a,b\n", 1, 1, "only a header")]
    [InlineData("", 1, 1, "empty")]
    public void Read_Broken_SaysWhere(string text, int line, int column, string what)
    {
        var error = Assert.Throws<CsvException>(() => Read(text));
        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.StartsWith($"line {line}, column {column}: ", error.Message);
        Assert.Contains(what, error.Message);
    }

    [Fact]
    public void Read_OtherSeparatorWithoutHeader_NamesTheColumns()
    {
        var table = CsvReader.Read(new StringReader("1;2,5\n3;4\n"), new() { Separator = ';', Header = false });
        Assert.Equal(["x1", "x2"], table.Columns);
        Assert.Equal("2,5", table.Rows[0][1].Text);
    }

    [Fact]
    public void FromCsv_TextTarget_MakesClassesInAlphabeticalOrder()
    {
        var data = Parse("size,kind,weight\n1,pear,2\n3,apple,4\n5,pear,6\n", "kind");
        Assert.Equal(["apple", "pear"], data.TargetNames);
        Assert.Equal([1, 0, 1], data.Targets.ToArray());
        Assert.Equal(["size", "weight"], data.FeatureNames);
        Assert.Equal([1, 2, 3, 4, 5, 6], data.Inputs.ToArray());
    }

    [Fact]
    public void FromCsv_NumberTarget_MakesARegressionUnlessClassesAreGiven()
    {
        Assert.False(Parse("x,y\n1,0\n2,1\n", "y").IsClassification);
        var data = DataSet.FromCsv(new StringReader("x,y\n1,0\n2,1\n"), "y", classes: ["1", "0"]);
        Assert.Equal([1, 0], data.Targets.ToArray());
    }

    [Fact]
    public void FromCsv_CommaCulture_ReadsPointsAllTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        // InvariantGlobalization leaves no German culture to load; its number format is what matters.
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = "." } };
        try
        {
            Assert.Equal([1.5f, -2000], Parse("x,y\n1.5,0\n-2e3,0\n", "y").Inputs.ToArray());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void FromCsv_NotANumber_NamesPlaceColumnAndText() => Assert.Equal(
        "line 3, column 3: 'tall' in column 'height' is not a number. Numbers are written as 1234.5 or 1.2e-3, with a decimal point in every country.",
        Assert.Throws<CsvException>(() => Parse("x,height,y\n1,2,3\n4,tall,5\n", "y")).Message);

    [Fact]
    public void FromCsv_NoSuchTarget_ListsTheColumns() =>
        Assert.Contains("The columns are x, y.", Assert.Throws<CsvException>(() => Parse("x,y\n1,2\n", "z")).Message);

    [Fact]
    public void FromCsv_UnknownClass_IsNamed() => Assert.Contains(
        "'plum' in column 'y' is none of the classes apple, pear",
        Assert.Throws<CsvException>(() => DataSet.FromCsv(new StringReader("x,y\n1,plum\n"), "y", classes: ["apple", "pear"])).Message);

    [Theory]
    [InlineData("")]
    [InlineData("NA")]
    [InlineData("?")]
    public void FromCsv_MissingNumber_FollowsThePolicy(string mark)
    {
        var text = $"x,y\n1,2\n{mark},4\n5,6\n";
        var error = Assert.Throws<CsvException>(() => Parse(text, "y"));
        Assert.Equal((3, 1), (error.Line, error.Column));
        Assert.Equal([1, 5], With(MissingValues.DropRow).Inputs.ToArray());
        Assert.Equal([1, float.NaN, 5], With(MissingValues.KeepAsNaN).Inputs.ToArray());

        DataSet With(MissingValues policy) => DataSet.FromCsv(new StringReader(text), "y", new() { Missing = policy });
    }

    [Fact]
    public void FromCsv_MissingTarget_DropsTheRow() => Assert.Equal(
        [1], DataSet.FromCsv(new StringReader("x,y\n1,2\n3,\n"), "y", new() { Missing = MissingValues.KeepAsNaN }).Inputs.ToArray());

    [Fact]
    public void FromCsv_NoFile_SaysWhereItLooked() =>
        Assert.Contains("relative to", Assert.Throws<FileNotFoundException>(() => DataSet.FromCsv("no-such.csv", "y")).Message);

    [Fact]
    public void FromCsv_File_IsCalledAfterIt()
    {
        var path = Path.Combine(Path.GetTempPath(), $"lernet-{Environment.ProcessId}.csv");
        File.WriteAllText(path, "x,y\n1,2\n");
        try
        {
            Assert.Equal(Path.GetFileNameWithoutExtension(path), DataSet.FromCsv(path, target: "y").Name);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static CsvTable Read(string text) => CsvReader.Read(new StringReader(text));

    private static DataSet Parse(string text, string target) => DataSet.FromCsv(new StringReader(text), target);
}
