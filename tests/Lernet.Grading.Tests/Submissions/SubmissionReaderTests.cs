using System.Text;
using Lernet.Grading.Submissions;
using Lernet.Grading.Tests.Assignments;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Tests.Submissions;

public class SubmissionReaderTests
{
    private static readonly (string Case, Func<string, byte[]> Spoil, string Says)[] s_spoilt =
    [
        ("empty", _ => [], "is empty"),
        ("no JSON", _ => "hello"u8.ToArray(), "is not JSON, or breaks off (line 1)"),
        ("cut off", text => Encoding.UTF8.GetBytes(text[..(text.Length / 2)]), "breaks off"),
        ("a list", _ => "[]"u8.ToArray(), "it is no object"),
        ("null", _ => "null"u8.ToArray(), "it is no object"),
        ("UTF-16", text => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)], "is UTF-16 or UTF-32"),
        ("UTF-16 without a mark", Encoding.Unicode.GetBytes, "is UTF-16 or UTF-32"),
        ("UTF-16, big-endian", Encoding.BigEndianUnicode.GetBytes, "is UTF-16 or UTF-32"),
        ("UTF-32", text => [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(text)], "is UTF-16 or UTF-32"),
        ("no UTF-8", text => [.. Encoding.UTF8.GetBytes(text), 0xC3, 0x28], "is not UTF-8"),
        ("overlong UTF-8", text => [.. Encoding.UTF8.GetBytes(text), 0xC0, 0xAF], "is not UTF-8"),
        ("NUL", text => [.. Encoding.UTF8.GetBytes(text), 0], "NUL"),
        ("a key twice", text => Encoding.UTF8.GetBytes(text.Replace("\"nbformat\":", "\"cells\": [], \"nbformat\":", StringComparison.Ordinal)), "has a key twice"),
        ("a key twice, escaped", text => Encoding.UTF8.GetBytes(text.Replace("\"nbformat\":", "\"cell\\u0073\": [], \"nbformat\":", StringComparison.Ordinal)), "has a key twice"),
        ("half of a pair", text => Encoding.UTF8.GetBytes(text.Replace("Week 1", "\\ud83e", StringComparison.Ordinal)), "half of a surrogate pair"),
        ("100 000 levels", _ => Encoding.UTF8.GetBytes($"{{\"a\":{new string('[', 100_000)}{new string(']', 100_000)}}}"), "levels deep, 100 are the most"),
        ("100 000 levels that do not close", _ => Encoding.UTF8.GetBytes(new string('[', 100_000)), "is not JSON, or breaks off"),
        ("cells that are no list", _ => """{"cells": {}, "nbformat": 4}"""u8.ToArray(), "'cells' is no list"),
        ("no cells", _ => """{"nbformat": 4}"""u8.ToArray(), "'cells' is no list"),
        ("a cell that is none", _ => """{"cells": [1], "nbformat": 4}"""u8.ToArray(), "cell 1 is no cell"),
        ("a source that is none", _ => """{"cells": [{"cell_type": "code", "source": 7}], "nbformat": 4}"""u8.ToArray(), "cell 1 is no cell"),
        ("a source of numbers", _ => """{"cells": [{"cell_type": "code", "source": ["a", 7]}], "nbformat": 4}"""u8.ToArray(), "cell 1 is no cell"),
        ("a type that is none", _ => """{"cells": [{"cell_type": null, "source": ""}], "nbformat": 4}"""u8.ToArray(), "cell 1 is no cell"),
        ("version 3", _ => """{"worksheets": [], "nbformat": 3}"""u8.ToArray(), "it is of nbformat 3"),
        ("version 5", _ => """{"cells": [], "nbformat": 5}"""u8.ToArray(), "it is of nbformat 5"),
        ("version as text", _ => """{"cells": [], "nbformat": "4"}"""u8.ToArray(), "does not say its version"),
        ("version 4.5", _ => """{"cells": [], "nbformat": 4.5}"""u8.ToArray(), "does not say its version"),
        ("too many cells", _ => Encoding.UTF8.GetBytes($$"""{"cells": [{{string.Join(',', Enumerable.Repeat("{}", 100_000))}}], "nbformat": 4}"""), "has 100000 cells, 10000 are the most"),
        ("comments", text => Encoding.UTF8.GetBytes("// hello\n" + text), "is not JSON"),
        ("two documents", text => Encoding.UTF8.GetBytes(text + text), "is not JSON"),
    ];

    public static TheoryData<string> Spoilt => [.. s_spoilt.Select(row => row.Case)];

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void Read_SpoiltNotebook_IsRefusedWithTheReason(string name)
    {
        var row = s_spoilt.Single(row => row.Case == name);
        using var course = new HandedIn();
        var submission = course.Read(row.Spoil(course.Notebook.ToText()));
        Assert.Contains(row.Says, submission.Refusal, StringComparison.Ordinal);
        Assert.StartsWith("Nothing could be graded: lesson.ipynb ", submission.Refusal, StringComparison.Ordinal);
        Assert.Empty(submission.Notebooks);
    }

    [Fact]
    public void Read_ByteOrderMark_IsTolerated()
    {
        using var course = new HandedIn();
        Assert.Null(course.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(course.Notebook.ToText())]).Refusal);
    }

    [Fact]
    public void Read_SourceAsOneString_IsTheSameAsLines()
    {
        using var course = new HandedIn();
        var lines = course.Read(notebook => notebook.Cell("step").Source = "a\nb");
        Assert.Equal("a\nb", lines.Notebooks[0].Answers["step"]);
        var text = System.Text.RegularExpressions.Regex.Replace(File.ReadAllText(course.Path), "\"a\\\\n\",\\s*\"b\"", "\"a\\nb\"").Replace("[\n    \"a\\nb\"\n   ]", "\"a\\nb\"", StringComparison.Ordinal);
        Assert.Contains("\"source\": \"a\\nb\"", text, StringComparison.Ordinal);
        Assert.Equal(lines.Hash, course.Read(text).Hash);
    }

    [Fact]
    public void Read_HandOutUnchanged_HasNoAnswers()
    {
        using var course = new HandedIn();
        var submission = course.Read(_ => { });
        Assert.Empty(submission.Flags);
        Assert.Empty(submission.Notebooks[0].Answers);
    }

    [Fact]
    public void Read_EssayAndTask_GiveTheStudentsWords()
    {
        using var course = new HandedIn();
        var submission = course.Read(notebook =>
        {
            notebook.Cell("essay").Source = "Because.";
            notebook.Cells.AddRange([Cell.Markdown("See:"), Cell.Code("Plot.Lines()")]);
        });
        Assert.Equal(["essay: Because.", "plot: See:\n\nPlot.Lines()"], submission.Notebooks[0].Answers.Select(answer => $"{answer.Key}: {answer.Value}"));
    }

    [Theory]
    [InlineData(64 * 1024, true)]
    [InlineData(64 * 1024 + 1, false)]
    public void Read_LongAnswer_IsRefusedBeyondTheLimit(int length, bool isTaken)
    {
        using var course = new HandedIn();
        var notebook = course.Read(notebook => notebook.Cell("step").Source = new string('1', length)).Notebooks[0];
        Assert.Equal(isTaken, notebook.Answers.ContainsKey("step"));
        Assert.Equal(!isTaken, notebook.Refused.ContainsKey("step"));
    }

    [Fact]
    public void Read_LargeFile_IsRefusedBeforeItIsRead()
    {
        using var course = new HandedIn();
        Directory.CreateDirectory(course.Folder);
        using (var file = File.Create(course.Path)) file.SetLength(500L * 1024 * 1024);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("has 500 MB, 20 MB are the most", course.Read().Refusal, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20 * 1024 * 1024);
    }

    [Fact]
    public void Read_NothingHandedIn_IsRefused()
    {
        using var course = new HandedIn();
        Assert.Contains("no notebook of the assignment was handed in", course.Read().Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OneOfTwoNotebooksSpoilt_GradesTheOther()
    {
        using var source = new SourceCourse(Cells.Answer(), Cells.Test()).Add("second", Cells.Answer(), Cells.Test());
        var folder = source.Folders.Submitted("ann", SourceCourse.Name);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "lesson.ipynb"), "{");
        File.WriteAllText(Path.Combine(folder, "second.ipynb"), Cells.Notebook(Cells.Answer(source: "1"), Cells.Test()).ToText());
        var submission = SubmissionReader.Read(source.Folders, source.Assignment, "ann");
        Assert.Null(submission.Refusal);
        Assert.Equal("second", Assert.Single(submission.Notebooks).Name);
        Assert.Contains(submission.Flags, flag => flag.StartsWith("lesson.ipynb is not JSON", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-02-02 15:58:23.948203 UTC", "2026-02-02T15:58:23")]
    [InlineData("2026-02-02 15:58:23 UTC\n", "2026-02-02T15:58:23")]
    [InlineData("2026-02-02T15:58:23+01:00", "2026-02-02T14:58:23")]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    public void Read_Timestamp_IsTheTimeOfHandingIn(string text, string? time)
    {
        using var course = new HandedIn();
        Directory.CreateDirectory(course.Folder);
        File.WriteAllText(Path.Combine(course.Folder, "timestamp.txt"), text);
        var submission = course.Read(_ => { });
        Assert.Equal(time, submission.HandedIn?.ToString("s", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(time is null, submission.Flags.Contains("timestamp.txt holds no time"));
    }

    [Fact]
    public void Hash_DependsOnAnswersAndFlagsOnly()
    {
        using var course = new HandedIn();
        var hash = course.Read(notebook => notebook.Cell("step").Source = "1").Hash;
        Assert.Equal(hash, course.Read(notebook => { notebook.Cell("step").Source = "1"; notebook.Cells.Insert(0, Cell.Code("2")); }).Hash);
        Assert.NotEqual(hash, course.Read(notebook => notebook.Cell("step").Source = "2").Hash);
        Assert.NotEqual(hash, course.Read(notebook => { notebook.Cell("step").Source = "1"; notebook.Cell("step-check").Source = ""; }).Hash);
    }
}
