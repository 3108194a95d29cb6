using System.Text.RegularExpressions;
using Lernet.Data;
using Lernet.Grading.Tests.Examples;

namespace Lernet.Grading.Tests.QuickStart;

/// <summary>The five commands of docs/grading.md, on a copy of the example course in an empty folder.</summary>
public sealed partial class QuickStartTests : IDisposable
{
    private readonly string _course = Directory.CreateTempSubdirectory("lernet-course").FullName;

    [Fact]
    public async Task QuickStart_CommandsOfTheDocumentation_LeadFromTheNotebookToMarksAndFeedback()
    {
        Copy(ExampleCourse.Folders.Root, _course);
        var commands = Commands();
        Assert.Equal(5, commands.Count);

        foreach (var command in commands)
        {
            var (code, said) = await LernetCommand.RunAsync(_course, command);
            Assert.True(code == 0, $"lernet {string.Join(' ', command)}: exit code {code}\n{said}");
        }

        var released = File.ReadAllText(Path.Combine(_course, "release", ExampleAnswers.Neuron, $"{ExampleAnswers.Neuron}.ipynb"));
        Assert.DoesNotContain("SOLUTION", released);
        Assert.DoesNotContain("HIDDEN", released);
        using var csv = new StreamReader(Path.Combine(_course, "grades", ExampleAnswers.Neuron, "export", "marks.csv"));
        var rows = CsvReader.Read(csv, new CsvOptions { Header = false }).Rows.Select(row => row.Select(field => field.Text).ToArray()).ToList();
        var points = Array.IndexOf(rows[0], "points");
        Assert.Equal([("ada", "15"), ("ben", "2"), ("cleo", "0"), ("dan", "0")], rows.Skip(1).Select(row => (row[0], row[points])));
        var page = Lernet.Handouts.Html.Document(File.ReadAllText(Path.Combine(_course, "feedback", "ada", ExampleAnswers.Neuron, $"{ExampleAnswers.Neuron}.html")));
        Assert.Equal("15 of 15 points.", page.QuerySelector(".lead")!.TextContent);
        Assert.Equal("Clear, and the bound is right.", page.QuerySelector("blockquote")!.TextContent);
        Assert.False(Directory.Exists(Path.Combine(_course, "feedback", "dan")));
    }

    public void Dispose() => Directory.Delete(_course, recursive: true);

    private static List<string[]> Commands() =>
        [.. Block().Match(Repository.Read("docs/grading.md")).Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => Word().Matches(line).Skip(1).Select(word => word.Value.Trim('"')).ToArray())];

    private static void Copy(string from, string to)
    {
        foreach (var folder in Directory.GetDirectories(from, "*", SearchOption.AllDirectories).Where(IsInput)) Directory.CreateDirectory(folder.Replace(from, to));
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories).Where(IsInput)) File.Copy(file, file.Replace(from, to));

        // What a person tried out in the example is not part of it.
        bool IsInput(string path) => Path.GetRelativePath(from, path).Split(Path.DirectorySeparatorChar)[0] is "source" or "submitted" or "students.csv";
    }

    [GeneratedRegex(@"## Quick start.*?```sh\n(?<lines>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("""
        "[^"]*"|\S+
        """)]
    private static partial Regex Word();
}
