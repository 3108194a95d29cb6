using System.Text.Json.Nodes;
using Lernet.Data;
using Lernet.Grading.Batches;
using Lernet.Grading.Exports;
using Lernet.Grading.Gradebooks;
using Lernet.Grading.Tests.Batches;

namespace Lernet.Grading.Tests.Exports;

public class ExportTests
{
    private const string HostileRoster = """"
        id,last_name,first_name,email
        ann,"Al, ""x""","=HYPERLINK(""http://evil"",""A"")",ann@example.org
        bob,"Li
        ne",Bob,+49@example.org
        cay,Späth,Ｃay,cay@example.org
        dan,Dent,,
        """";

    [Theory]
    [InlineData(ExportFormat.Csv, "marks.csv")]
    [InlineData(ExportFormat.Canvas, "canvas.csv")]
    [InlineData(ExportFormat.Moodle, "moodle.csv")]
    [InlineData(ExportFormat.Nbgrader, "nbgrader.csv")]
    public async Task Write_Format_IsTheApprovedTable(ExportFormat format, string file)
    {
        using var course = await ClassAsync();
        var path = Assert.Single(GradeExport.Write(Gradebook.Read(course.Folders, course.Assignment), course.Folders, format));
        Assert.Equal(Path.Combine(course.Folders.Export(TinyCourse.Name), file), path);
        var text = File.ReadAllText(path);
        Assert.Equal(text.Count(letter => letter == '\r'), text.Split("\r\n").Length - 1);
        Approve.Text(text, $"tests/Lernet.Grading.Tests/Exports/Approved/{file}");
    }

    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Canvas)]
    [InlineData(ExportFormat.Moodle)]
    [InlineData(ExportFormat.Nbgrader)]
    public async Task Write_Table_ReadsBackWithEveryNameAndNoFormula(ExportFormat format)
    {
        using var course = await ClassAsync();
        using var text = new StreamReader(GradeExport.Write(Gradebook.Read(course.Folders, course.Assignment), course.Folders, format)[0]);
        var table = CsvReader.Read(text);
        var cells = table.Rows.SelectMany(row => row).Select(cell => cell.Text).Concat(table.Columns).ToList();
        Assert.DoesNotContain(cells, cell => cell.TrimStart().IndexOfAny(['=', '+', '-', '@', '\t', '\r']) == 0);
        Assert.Contains(cells, cell => cell.Contains("Al, \"x\"", StringComparison.Ordinal));
        Assert.Contains(cells, cell => cell.Contains("Li\nne", StringComparison.Ordinal));
        Assert.Contains(cells, cell => cell.Contains("Späth", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Write_Gradescope_IsAFileForEachStudent()
    {
        using var course = await ClassAsync();
        var files = GradeExport.Write(Gradebook.Read(course.Folders, course.Assignment), course.Folders, ExportFormat.Gradescope);
        Assert.Equal(["ann", "bob", "cay", "dan"], files.Select(file => Path.GetFileName(Path.GetDirectoryName(file))));
        var ann = JsonNode.Parse(File.ReadAllText(files[0]))!;
        Assert.Equal((5.5, "hidden"), ((double)ann["score"]!, (string?)ann["stdout_visibility"]));
        Assert.Equal(["lesson/slope", "lesson/curvature", "lesson/essay"], ann["tests"]!.AsArray().Select(test => (string?)test!["number"]));
        Assert.Equal((2.5, 3, "Good; short."), ((double)ann["tests"]![2]!["score"]!, (double)ann["tests"]![2]!["max_score"]!, (string?)ann["tests"]![2]!["output"]));
        Assert.Equal("Nothing was handed in.", (string?)JsonNode.Parse(File.ReadAllText(files[3]))!["output"]);
    }

    [Fact]
    public void Of_Numbers_AreTheSameInEveryCountry()
    {
        CsvCell[] cells = [0.1 + 0.2, 2, 1234.5, (double?)null, 1e-12];
        Assert.Equal("0.3,2,1234.5,,0\r\n", CsvText.Of([cells]));
    }

    // Ann is graded and read, Bob has an answer to read, Cay handed in and was not graded, Dan handed in nothing.
    private static async Task<TinyCourse> ClassAsync()
    {
        var course = new TinyCourse().Submit("ann").Submit("bob", slope: "x => 1");
        course.WriteRoster(HostileRoster);
        File.WriteAllText(Path.Combine(course.Folders.Submitted("ann", TinyCourse.Name), "timestamp.txt"), "2026-02-02 15:58:23.948203 UTC");
        await EngineHost.RunAsync(course, 2, TimeSpan.Zero, Shard.Whole);
        course.Submit("cay");
        course.WriteMarks("student,notebook,question,points,comment\nann,lesson,essay,2.5,Good; short.\n");
        return course;
    }
}
