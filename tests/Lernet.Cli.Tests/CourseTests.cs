using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Lernet.Cli.Courses;

namespace Lernet.Cli.Tests;

public class CourseTests
{
    [Fact]
    public async Task Course_LessonAndExercises_HavePagesAndAnIndex()
    {
        using var course = Good();
        var said = await course.RunAsync("course", "--jobs", "1");

        Approve.Text(Timeless(said.Output), "tests/Lernet.Cli.Tests/Approved/course.txt");
        Assert.Equal(ExitCode.Ok, said.Code);
        Assert.Equal(
            ["01-one-exercises.html", "01-one.html", "02-two.html", "index.html",
                "notebooks/01-one/exercises.ipynb", "notebooks/01-one/lesson.ipynb", "notebooks/02-two/lesson.ipynb"],
            course.Made);
        Assert.Contains("href=\"02-two.html\"", File.ReadAllText(course["artifacts/course/index.html"]), StringComparison.Ordinal);
        Assert.Contains("href=\"01-one-exercises.html\"", File.ReadAllText(course["artifacts/course/01-one.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Course_FromAFolderInside_FindsTheCourseAbove()
    {
        using var course = Good();
        var said = await LernetCommand.RunInAsync(course["notebooks/02-two"], ["course", "--only", "02-*"]);
        Assert.Equal(ExitCode.Ok, said.Code);
        Assert.Equal(["02-two.html", "index.html", "notebooks/02-two/lesson.ipynb"], course.Made);
    }

    [Fact]
    public async Task Course_NumberThatDoesNotHoldAndCellThatFails_ExitsWithOneAndNamesBoth()
    {
        using var course = new MiniCourse()
            .With("01-one/lesson.ipynb", "var sum = 1 + 1;", "# 01 One\n\nThe sum is 3<!-- = sum -->.")
            .With("02-two/lesson.ipynb", "throw new Exception(\"no luck\");", "# 02 Two");
        var said = await course.RunAsync("course", "--jobs", "1");

        Assert.Equal(ExitCode.Failed, said.Code);
        Approve.Text(Timeless(said.Output), "tests/Lernet.Cli.Tests/Approved/course-failed.txt");
        Assert.Contains("02-two.html", course.Made); // the page shows the error where it happened
    }

    [Fact]
    public async Task Course_WithJson_ReportsEachNotebook()
    {
        using var course = Good();
        var said = await course.RunAsync("course", "--json", "--only", "01-*");
        var result = JsonNode.Parse(said.Output)!["result"]!;
        Assert.Equal("artifacts/course/index.html", (string?)result["index"]);
        var lesson = result["notebooks"]!.AsArray()[0]!;
        Assert.Equal(("01-one/lesson.ipynb", true, 1, 1), ((string?)lesson["notebook"], (bool)lesson["held"]!, (int)lesson["cells"]!, (int)lesson["checks"]!));
        Assert.True((long)lesson["bytes"]! > 1000);
    }

    [Fact]
    public async Task Course_WithSizes_ShowsTheBytesOfEachPage() =>
        Assert.Matches(@"02-two\.html\n(  [\w ,.]+\n)+  total +\d", (await Good().RunAsync("course", "--only", "02-two", "--sizes")).Output);

    [Fact]
    public async Task Course_NoNotebookMatches_SaysWhatAPatternLooksLike()
    {
        using var course = Good();
        var said = await course.RunAsync("course", "--only", "9*");
        Assert.Equal(ExitCode.BadInput, said.Code);
        Assert.Equal("Error: No notebook of the course matches --only '9*'.\n       A pattern such as '04-*' is held against names like 01-one/lesson.ipynb.\n", said.Errors);
    }

    [Fact]
    public async Task Course_OutsideOfACourse_SaysHowToNameOne()
    {
        using var folder = new TemporaryFolder();
        var said = await LernetCommand.RunInAsync(folder.Path, ["course", "--course", "."]);
        Assert.Equal(ExitCode.Environment, said.Code);
        Assert.StartsWith("Error: No course was found in '.'", said.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Course_NotebookThatIsNotJson_RunsNothing()
    {
        using var course = Good();
        File.WriteAllText(course["notebooks/02-two/lesson.ipynb"], "<<<<<<<");
        var said = await course.RunAsync("course");
        Assert.Equal(ExitCode.BadInput, said.Code);
        Assert.StartsWith("Error: notebooks/02-two/lesson.ipynb: found text that is not JSON", said.Errors, StringComparison.Ordinal);
        Assert.Empty(course.Made);
    }

    [Fact]
    public async Task Course_OutputBelowAFile_SaysThatItCannotBeWritten()
    {
        using var course = Good();
        File.WriteAllText(course["taken"], "a file, not a folder");
        var said = await course.RunAsync("course", "--output", "taken/site");
        Assert.Equal(ExitCode.Environment, said.Code);
        Assert.StartsWith("Error: 'taken/site' cannot be written: ", said.Errors, StringComparison.Ordinal);
        Assert.Equal("a file, not a folder", File.ReadAllText(course["taken"]));
    }

    [Fact]
    public async Task Course_FolderHeldByAnotherRun_SaysSoAndWorksAfterwards()
    {
        using var course = Good();
        using (OutputFolder.Open(course["artifacts/course"], "artifacts/course"))
        {
            var said = await course.RunAsync("course", "--only", "02-*");
            Assert.Equal(ExitCode.Environment, said.Code);
            Assert.Equal("Error: Another run is writing to 'artifacts/course'.\n       Wait until it is done, or write elsewhere: --output DIR.\n", said.Errors);
        }

        Assert.Equal(ExitCode.Ok, (await course.RunAsync("course", "--only", "02-*")).Code);
    }

    private static MiniCourse Good() => new MiniCourse()
        .With("01-one/lesson.ipynb", "var sum = 1 + 1;\nsum", "# 01 One\n\nThe sum is 2<!-- = sum -->.")
        .With("01-one/exercises.ipynb", "2 * 21", "# 01 Exercises to One")
        .With("02-two/lesson.ipynb", "Console.WriteLine(\"two\");", "# 02 Two");

    private static string Timeless(string output) => Regex.Replace(output, @" +\d+\.\d s", "  #.# s");
}
