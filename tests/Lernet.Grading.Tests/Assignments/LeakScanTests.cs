using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Lernet.Kernel.Documents;
using static Lernet.Grading.Tests.Assignments.Cells;

namespace Lernet.Grading.Tests.Assignments;

/// <summary>A canary in every place where a solution, hidden test, expected value or mark scheme could survive; and what is no leak.</summary>
public class LeakScanTests
{
    private const string Line = "return x - rate * 2 * x;";

    private const string Hidden = "if (Step(9, 0.3172) != canaryValue.Expected(41.0625)) throw new Exception(\"kestrel-canary\");";

    private static readonly (string Name, Func<Notebook, string> Put)[] s_notebookPlaces =
    [
        ("a code cell", notebook => Add(notebook, Cell.Code($"// {Line}"))),
        ("a text cell", notebook => Add(notebook, Cell.Markdown($"The answer is `x - rate*2*x`."))),
        ("a raw cell", notebook => Add(notebook, new Cell(CellKind.Raw, Line))),
        ("other case and spacing", notebook => Add(notebook, Cell.Markdown("RETURN X-RATE * 2 * X;"))),
        ("a line that is broken", notebook => Add(notebook, Cell.Code("/* return x\n   - rate\n   * 2 * x; */"))),
        ("a minus of typesetters", notebook => Add(notebook, Cell.Markdown("x − rate * 2 * x"))),
        ("characters without width", notebook => Add(notebook, Cell.Markdown("x - ra\u200Bte * 2 * x"))),
        ("full-width letters", notebook => Add(notebook, Cell.Markdown("ｘ－ｒａｔｅ * 2 * ｘ"))),
        ("html entities", notebook => Add(notebook, Cell.Markdown("x &#45; rate &#42; 2 &#42; x"))),
        ("highlighted html", notebook => Add(notebook, Cell.Markdown("<span>x</span> - <b>rate</b> * 2 * x"))),
        ("a comment of html", notebook => Add(notebook, Cell.Markdown($"<!-- {Line} -->"))),
        ("base64 in text", notebook => Add(notebook, Cell.Markdown($"![p](data:text/plain;base64,{Base64(Line)})"))),
        ("base64 in base64", notebook => Add(notebook, Cell.Markdown(Base64(Base64(Line))))),
        ("the cell's metadata", notebook => Change(notebook, cell => cell.Metadata["history"] = new JsonArray(new JsonObject { ["was"] = Line }))),
        ("a name of a key", notebook => Change(notebook, cell => cell.Metadata[Line] = 1)),
        ("the notebook's metadata", notebook => { notebook.Metadata["lernet"] = new JsonObject { ["note"] = Line }; return ""; }),
        ("a key beside the cells", notebook => { notebook.Extra["backup"] = Line; return ""; }),
        ("an attachment", notebook => Change(notebook, cell => cell.Extra["attachments"] = new JsonObject { ["a.txt"] = new JsonObject { ["text/plain"] = Base64(Line) } })),
        ("json in json", notebook => Change(notebook, cell => cell.Metadata["state"] = new JsonObject { ["source"] = Line }.ToJsonString())),
        ("an id of a cell", notebook => { notebook.Cells[0].Id = "x-rate*2*x"; return ""; }),
        ("a visible test", notebook => Add(notebook, Test("visible", Hidden))),
        ("a number of a hidden test", notebook => Add(notebook, Cell.Code("var expected = 41.0625;"))),
        ("the number as float", notebook => Add(notebook, Cell.Code("var expected = 4.10625e1f;"))),
        ("a string of a hidden test", notebook => Add(notebook, Cell.Markdown("Kestrel-Canary"))),
        ("a sentence of an answer", notebook => Add(notebook, Cell.Markdown("Hint: *because* the slope of a valley points uphill everywhere!"))),
        ("a mark scheme", notebook => Add(notebook, Cell.Markdown("One point for each axis that has a name"))),
        ("a comment of the solution", notebook => Add(notebook, Cell.Markdown("downhill is against the slope of this parabola"))),
    ];

    private static readonly (string File, Func<byte[]> Content)[] s_filePlaces =
    [
        ("notes.txt", () => Encoding.UTF8.GetBytes(Line)),
        ("notes16.txt", () => Encoding.Unicode.GetBytes(Line)),
        ("notes16be.txt", () => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Line)]),
        ("page.html", () => Encoding.UTF8.GetBytes("<code>x&nbsp;-&nbsp;<i>rate</i> * 2 * x</code>")),
        ("saved.json", () => Encoding.UTF8.GetBytes($$"""{"a":[{"b":"{{Line}}"}]}""")),
        ("escaped.js", () => Encoding.UTF8.GetBytes("s = \"x \\u002d rate \\u002a 2 * x\"")),
        ("link.url", () => Encoding.UTF8.GetBytes("https://example.org/?q=x%20-%20rate%20*%202%20*%20x")),
        ("data.bin", () => [0, 1, 2, 255, .. Encoding.UTF8.GetBytes(Line), 0, 200]),
        ("parts/old.zip", () => Zip("solution.cs", Line)),
        ("nested.zip", () => Zip("inner.zip", Zip("solution.cs", Line))),
        ("named.zip", () => Zip("x - rate times/x - rate * 2 * x", "")),
        ("packed.gz", () => Gzip(Line)),
        ("x-rate_2_x kestrel-canary.csv", () => []),
    ];

    private static Cell[] Course =>
    [
        Answer(source: Step.Replace("return", "// Downhill is against the slope of this parabola.\n    return", StringComparison.Ordinal)),
        Test(source: $"Check.Exercise(\"5.1\", Step);\n// BEGIN HIDDEN TESTS\n{Hidden}\n// END HIDDEN TESTS"), Essay(), Task(),
    ];

    public static TheoryData<string> NotebookPlaces => [.. s_notebookPlaces.Select(place => place.Name)];

    public static TheoryData<string> FilePlaces => [.. s_filePlaces.Select(place => place.File)];

    [Theory]
    [MemberData(nameof(NotebookPlaces))]
    public async Task Release_SecretInTheNotebook_IsRefusedAndNothingIsWritten(string name)
    {
        var notebook = Notebook(Course);
        s_notebookPlaces.Single(place => place.Name == name).Put(notebook);
        using var course = new SourceCourse().Add("lesson", notebook);
        await AssertRefused(course, "lesson.ipynb");
    }

    [Theory]
    [MemberData(nameof(FilePlaces))]
    public async Task Release_SecretInAnotherFile_IsRefusedAndNothingIsWritten(string file)
    {
        using var course = new SourceCourse(Course).Add(file, s_filePlaces.Single(place => place.File == file).Content());
        await AssertRefused(course, file);
    }

    [Fact]
    public async Task Release_OutputsHistoryAndCheckpoints_AreNotHandedOut()
    {
        var notebook = Notebook(Course);
        foreach (var cell in notebook.Cells.Where(cell => cell.Kind == CellKind.Code))
        {
            cell.Outputs.Add(new DisplayOutput(MimeBundle.Of(("text/html", Line), ("text/plain", Hidden)), new JsonObject { ["k"] = Line }));
            cell.Outputs.Add(new ErrorOutput("E", Line, [Line]));
        }
        using var course = new SourceCourse().Add("lesson", notebook);
        foreach (var file in new[] { ".ipynb_checkpoints/lesson-checkpoint.ipynb", ".git/HEAD", ".history/lesson.ipynb", "lesson.ipynb.bak", "lesson.ipynb~", "__pycache__/a.pyc", ".lesson.ipynb.swp", "feedback/ann.html" })
            course.Add(file, Line);
        var report = await course.ReleaseAsync(new() { Run = false, AllowInProcess = true });
        Assert.Empty(report.Problems);
        Assert.Equal(["lesson.ipynb"], course.Released.Keys);
        Assert.Contains("lesson.ipynb.bak stays behind.", report.Notes);
        Assert.DoesNotContain("rate * 2", course.Released["lesson.ipynb"], StringComparison.Ordinal);
    }

    /// <summary>Lines that students may well see, and that a solution has too.</summary>
    [Theory]
    [InlineData("return x;", "double Id(double x) { return x; }")]
    [InlineData("{\n}", "}")]
    [InlineData("var sum = 0.0;", "var sum = 0.0;")]
    [InlineData("for (var i = 0; i < x.Length; i++)\n    ;", "for (var i = 0; i < x.Length; i++)\n    ;")]
    [InlineData("foreach (var (x, y) in batches.Take(10))\n    ;", "foreach (var (x, y) in batches.Take(10))\n    ;")]
    [InlineData("using System.Collections.Generic;", "using System.Collections.Generic;")]
    [InlineData("return 0.001;", "var rate = 0.001;")]
    [InlineData("double Descend(double start, double rate, int steps)\n{\n    return 4;\n}", "Write `double Descend(double start, double rate, int steps)`.")]
    [InlineData("z = a + b * c;    // VISIBLE", "In words: z = a + b * c;")]
    public async Task Release_LineThatStandsAnywhere_IsNoLeak(string solution, string visible)
    {
        using var course = new SourceCourse(
            Answer(source: $"// BEGIN SOLUTION\n{solution}\nvar kept = new Neuron(inputs: 2).Fit(mail);\n// END SOLUTION"), Test(), Cell.Markdown(visible));
        Assert.Empty((await course.ReleaseAsync()).Problems);
    }

    [Theory]
    [InlineData("2026", "Summer 2026")]
    [InlineData("3.14", "3.14")]
    [InlineData("1000000", "1000000 rows")]
    [InlineData("\"axis\"", "the axis")]
    [InlineData("12345", "112345 and 12345.5 and x12345")]
    public async Task Release_LiteralOfAHiddenTestThatStandsAnywhere_IsNoLeak(string literal, string visible)
    {
        using var course = new SourceCourse(
            Answer(), Test(source: $"Check.Exercise(\"5.1\", Step);\n// BEGIN HIDDEN TESTS\nF({literal});\n// END HIDDEN TESTS"), Cell.Markdown(visible));
        Assert.Empty((await course.ReleaseAsync()).Problems);
    }

    [Fact]
    public async Task Release_ShortSolutionThatIsAllThereIs_IsLookedForAllTheSame()
    {
        using var course = new SourceCourse(Answer(source: "// BEGIN SOLUTION\nreturn a + b;\n// END SOLUTION"), Test(), Cell.Markdown("`return a+b;`"));
        Assert.Single((await course.ReleaseAsync()).Problems);
    }

    [Fact]
    public async Task Release_PictureOfUnknownKind_IsNoted()
    {
        using var course = new SourceCourse(Answer(), Test()).Add("figure.png", [0x89, 0x50, 0x4E, 0x47, 0, 0xFF]);
        Assert.Contains((await course.ReleaseAsync()).Notes, note => note.StartsWith("figure.png is neither text nor an archive", StringComparison.Ordinal));
    }

    private static async Task AssertRefused(SourceCourse course, string file)
    {
        var report = await course.ReleaseAsync(new() { Run = false, AllowInProcess = true });
        Assert.Contains(report.Problems, problem => problem.Place.StartsWith(file, StringComparison.Ordinal) && problem.Found.StartsWith("it shows the ", StringComparison.Ordinal));
        Assert.False(report.IsReleased);
        Assert.Empty(course.Released);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(course.Folders.Release(SourceCourse.Name))!));
    }

    private static string Add(Notebook notebook, Cell cell)
    {
        notebook.Cells.Insert(0, cell);
        return "";
    }

    private static string Change(Notebook notebook, Action<Cell> change)
    {
        var cell = Cell.Markdown("Text");
        change(cell);
        return Add(notebook, cell);
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static byte[] Zip(string name, string content) => Zip(name, Encoding.UTF8.GetBytes(content));

    private static byte[] Zip(string name, byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(content);
        }
        return bytes.ToArray();
    }

    private static byte[] Gzip(string text)
    {
        using var bytes = new MemoryStream();
        using (var packed = new GZipStream(bytes, CompressionMode.Compress)) packed.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }
}
