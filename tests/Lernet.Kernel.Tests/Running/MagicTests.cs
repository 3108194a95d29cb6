using Lernet.Kernel.Documents;

namespace Lernet.Kernel.Tests.Running;

public sealed class MagicTests
{
    [Fact]
    public async Task Run_CellsInOtherLanguages_ShowTheirText()
    {
        var result = await Runs.NotebookAsync(null, null,
            Cell.Code("#!html\n<b>b</b>"), Cell.Code("<i>i</i>", "html"), Cell.Code("#!markdown\n# Hi"), Cell.Code("console.log(1)", "javascript"), Cell.Code("1\n#!html\n<u>u</u>\n#!csharp\n2"));

        Assert.Equal([], result.Errors);
        Assert.Equal("display: text/html=<b>b</b>", result.Shown(0));
        Assert.Equal("display: text/html=<i>i</i>", result.Shown(1));
        Assert.Equal("display: text/markdown=# Hi", result.Shown(2));
        Assert.Equal("display: text/html=<script type=\"text/javascript\">\nconsole.log(1)\n</script>", result.Shown(3));
        Assert.Equal(3, result.Notebook.Cells[4].Outputs.Count);
    }

    [Fact]
    public async Task Run_Values_MoveBetweenLanguages()
    {
        var result = await Runs.NotebookAsync(null, null,
            Cell.Code("var numbers = new[] { 1, 2 };\n#!set --name greeting --value \"hello you\"\n#!set --name copy --value @csharp:numbers"),
            Cell.Code("$\"{greeting} {copy.Length}\""),
            Cell.Code("#!share --from csharp numbers --as n\nconsole.log(n)", "javascript"),
            Cell.Code("#!value --name note --from-value \"kept\"\n#!share --from value note\nnote"));

        Assert.Equal([], result.Errors);
        Assert.Equal("result: text/plain=hello you 2", result.Shown(1));
        Assert.Contains("const n = [1,2];\nconsole.log(n)", result.Shown(2), StringComparison.Ordinal);
        Assert.Equal("result: text/plain=kept", result.Shown(3));
    }

    [Fact]
    public async Task Run_InfoMagics_Show()
    {
        var result = await Runs.CellsAsync("var a = 1; string b = null;", "#!who", "#!whos", "#!lsmagic", "#!about", "#!time\na");

        Assert.Equal([], result.Errors);
        Assert.Equal("display: text/plain=a\nb", result.Shown(1));
        Assert.Contains("<tr><td>a</td><td>System.Int32</td><td>1</td></tr>", result.Shown(2), StringComparison.Ordinal);
        Assert.Contains("#!import      Runs the cells", result.Shown(3), StringComparison.Ordinal);
        Assert.StartsWith("display: text/plain=Lernet kernel ", result.Shown(4), StringComparison.Ordinal);
        Assert.Matches(@"result: .*\n?(.|\n)*display: text/plain=Wall time: [\d.]+ms$", result.Shown(5));
    }

    [Theory]
    [InlineData("1;2", "CompilationError")]
    [InlineData("#!nonsense", "there is no magic command #!nonsense. #!lsmagic lists those there are.")]
    [InlineData("#!import nowhere.dib", "there is no file 'nowhere.dib'")]
    [InlineData("#!set --name x", "it needs --value.")]
    [InlineData("#!set --name x --value @input:\"who\"", "@input has no answer")]
    [InlineData("#!share --from csharp missing", "there is no value 'missing' in 'csharp'.")]
    [InlineData("await GetInputAsync(\"name\")", "The cell asks for input ('name')")]
    [InlineData("#r \"missing.dll\"", "error CS0006: Metadata file 'missing.dll' could not be found")]
    public async Task Run_WrongMagic_SaysWhy(string source, string message)
    {
        var error = Assert.Single((await Runs.CellsAsync(source)).Errors);

        Assert.Contains(message, $"{error.Name} {error.Message}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_Files_RunsTheirCodeAndShowsTheirTextHere()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("lib"));
        File.WriteAllText(folder.File("lib/setup.dib"), "#!csharp\n\nusing System.IO;\nvar fromDib = 1;\n#!import more.csx\n\n#!markdown\n\ntext\n\n#!csharp\n\nfromDib + fromScript");
        File.WriteAllText(folder.File("lib/more.csx"), "var fromScript = 2;");
        new Notebook { Cells = [Cell.Code("var fromNotebook = Path.GetFileName(\"a/b\");")] }.Save(folder.File("other.ipynb"));

        var result = await Runs.NotebookAsync(null, folder, Cell.Code("#!import lib/setup.dib\n#!import other.ipynb\n$\"{fromDib} {fromScript} {fromNotebook}\""));

        Assert.Equal([], result.Errors);
        Assert.EndsWith("result: text/plain=1 2 b", result.Shown(0), StringComparison.Ordinal);
        Assert.StartsWith("display: text/markdown=text\ndisplay: text/html=", result.Shown(0), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ErrorInTheFile_NamesFileCellAndLine()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("setup.dib"), "#!csharp\n\nvar a = 1;\n\n#!csharp\n\nvar b = 2;\nvar c = missing;");

        var result = await Runs.NotebookAsync(null, folder, Cell.Code("#!import setup.dib"));

        Assert.StartsWith("setup.dib, cell 2, line 2, column 9: error CS0103", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_Circle_IsRefused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("a.dib"), "#!import b.dib");
        File.WriteAllText(folder.File("b.dib"), "#!import a.dib");

        var result = await Runs.NotebookAsync(null, folder, Cell.Code("#!import a.dib"));

        Assert.EndsWith("a circle of imports: a.dib imports b.dib imports a.dib.", Assert.Single(result.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Load_File_IsCompiledIn()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("code.csx"), "int Twice(int x) => 2 * x;");

        var result = await Runs.NotebookAsync(null, folder, Cell.Code("#load \"code.csx\"\n$\"{Twice(4)}\""));

        Assert.Equal("result: text/plain=8", result.Shown(0));
    }
}
