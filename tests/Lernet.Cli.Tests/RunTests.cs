using System.Text.Json.Nodes;
using Lernet.Kernel.Documents;

namespace Lernet.Cli.Tests;

public class RunTests
{
    [Fact]
    public async Task Run_WithoutOutput_ShowsTheOutputsAsText()
    {
        using var folder = Notebook("Console.WriteLine(\"hello\");\n6 * 7", "Six times seven is 42<!-- = 6 * 7 -->.");
        var said = await LernetCommand.RunInAsync(folder.Path, ["run", "a.dib"]);
        Assert.Equal(ExitCode.Ok, said.Code);
        Assert.StartsWith("[1]\nhello\n42\n\na.dib: 1 cell, ", said.Output, StringComparison.Ordinal);
        Assert.EndsWith(" s, 1 stated number checked, everything held\n", said.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_WithOutput_WritesTheExecutedNotebook()
    {
        using var folder = Notebook("6 * 7", "Text");
        var said = await LernetCommand.RunInAsync(folder.Path, ["run", "a.dib", "--output", "done.ipynb"]);
        Assert.Equal(ExitCode.Ok, said.Code);
        var result = Assert.IsType<ResultOutput>(Assert.Single(Kernel.Documents.Notebook.Load(folder["done.ipynb"]).Cells[0].Outputs));
        Assert.Contains("42", result.Data["text/html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("run", 1, "error CS0103")]
    [InlineData("run --keep-going", 2, "error CS0103")]
    public async Task Run_TwoFailingCells_ReportsOneUnlessToldToKeepGoing(string words, int errors, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.dib", "#!csharp\n\nmissing + 1\n\n#!csharp\n\nthrow new Exception(\"no luck\");\n");
        var said = await LernetCommand.RunInAsync(folder.Path, [.. words.Split(' '), "a.dib"]);
        Assert.Equal(ExitCode.Failed, said.Code);
        Assert.Equal(errors, said.Errors.Split("Error: ").Length - 1);
        Assert.Contains(expected, said.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Lernet.Kernel", said.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_CellWithoutEnd_IsStoppedAtTheTimeLimit()
    {
        using var folder = Notebook("while (true) { }", "Text");
        var said = await LernetCommand.RunInAsync(folder.Path, ["run", "a.dib", "--timeout", "1.5", "--json"]);
        Assert.Equal(ExitCode.Failed, said.Code);
        var problem = Assert.Single(JsonNode.Parse(said.Output)!["result"]!["problems"]!.AsArray());
        Assert.Contains("1.5 s", (string?)problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OutputThatIsNoNotebook_FailsBeforeTheRun()
    {
        using var folder = Notebook("File.WriteAllText(\"ran\", \"\");", "Text");
        Assert.Equal(ExitCode.BadInput, (await LernetCommand.RunInAsync(folder.Path, ["run", "a.dib", "--output", "page.html"])).Code);
        Assert.Equal(["a.dib"], folder.Files);
    }

    [Fact]
    public async Task Run_NotebookWithoutCells_SaysSo()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.ipynb", """{"cells":[],"metadata":{},"nbformat":4,"nbformat_minor":5}""");
        var said = await LernetCommand.RunInAsync(folder.Path, ["run", "a.ipynb"]);
        Assert.Equal(ExitCode.BadInput, said.Code);
        Assert.Contains("found no cells", said.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_HostThatIsNoHost_IsAMistakeInTheCommandLine()
    {
        using var folder = Notebook("1", "Text");
        var said = await LernetCommand.RunInAsync(folder.Path, ["run", "a.dib", "--host", "jupyter"]);
        Assert.Equal(ExitCode.Usage, said.Code);
        Assert.Contains("'jupyter' is not a host; lernet and dotnet-interactive are.", said.Errors, StringComparison.Ordinal);
    }

    private static TemporaryFolder Notebook(string code, string text)
    {
        var folder = new TemporaryFolder();
        folder.Write("a.dib", $"#!csharp\n\n{code}\n\n#!markdown\n\n{text}\n");
        return folder;
    }
}
