using Lernet.Kernel.Documents;

namespace Lernet.Kernel.Tests.Documents;

public sealed class IpynbTests
{
    [Fact]
    public void RoundTrip_FileSavedByJupyter_IsIdenticalByteForByte() =>
        Assert.Equal(SampleFiles.Jupyter, Notebook.Parse(SampleFiles.Jupyter).ToText());

    [Fact]
    public void Parse_FileSavedByJupyter_GivesTheModel()
    {
        var notebook = Notebook.Parse(SampleFiles.Jupyter);

        Assert.Equal([CellKind.Markdown, CellKind.Code, CellKind.Raw], notebook.Cells.Select(cell => cell.Kind));
        Assert.Equal(["markdown", "csharp", "raw"], notebook.Cells.Select(cell => cell.Language));
        Assert.Equal("6 * 7", notebook.Cells[1].Source);
        Assert.Equal(3, notebook.Cells[1].ExecutionCount);
        Assert.Collection(
            notebook.Cells[1].Outputs,
            output => Assert.Equal("one\ntwo\u0001\n", Assert.IsType<StreamOutput>(output).Text),
            output => Assert.Equal("<b>x</b>\n<i>y</i>", Assert.IsType<DisplayOutput>(output).Data["text/html"]),
            output => Assert.Equal("42", Assert.IsType<ResultOutput>(output).Data["text/plain"]),
            output => Assert.Equal(["line 1", "line 2"], Assert.IsType<ErrorOutput>(output).Traceback));
    }

    [Theory]
    [InlineData("""{"cell_type":"code","metadata":{},"outputs":[],"source":""}""", "csharp")]
    [InlineData("""{"cell_type":"code","metadata":{"polyglot_notebook":{"kernelName":"html"}},"outputs":[],"source":""}""", "html")]
    [InlineData("""{"cell_type":"code","metadata":{"dotnet_interactive":{"language":"fsharp"}},"outputs":[],"source":""}""", "fsharp")]
    [InlineData("""{"cell_type":"code","metadata":{"vscode":{"languageId":"javascript"}},"outputs":[],"source":""}""", "javascript")]
    public void Language_OfACodeCell_ComesFromItsMetadata(string cell, string language) =>
        Assert.Equal(language, Notebook.Parse(WithCells(cell)).Cells[0].Language);

    [Fact]
    public void Parse_SourceAsOneString_IsTheSameText()
    {
        var notebook = Notebook.Parse(WithCells("""{"cell_type":"markdown","metadata":{},"source":"a\nb"}"""));

        Assert.Equal("a\nb", notebook.Cells[0].Source);
        Assert.Contains("\"a\\n\",\n    \"b\"", notebook.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NbformatBefore45_HasNoIds()
    {
        var notebook = Notebook.Parse("""{"cells":[{"cell_type":"markdown","metadata":{},"source":"a"}],"metadata":{},"nbformat":4,"nbformat_minor":2}""");

        Assert.Equal("cell-1", notebook.Cells[0].Id);
        Assert.DoesNotContain("cell-1", notebook.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NewNotebook_NamesLanguageIdsAndKernelForEveryFrontEnd()
    {
        var notebook = new Notebook { Cells = [Cell.Markdown("# Hi"), Cell.Code("1 + 1"), Cell.Code("<b>b</b>", "html")] };

        var read = Notebook.Parse(notebook.ToText());

        Assert.Equal(["cell-1", "cell-2", "cell-3"], read.Cells.Select(cell => cell.Id));
        Assert.Equal(".net-csharp", (string?)read.Metadata["kernelspec"]!["name"]);
        Assert.Equal("html", (string?)read.Cells[2].Metadata["polyglot_notebook"]!["kernelName"]);
        Assert.Equal("html", (string?)read.Cells[2].Metadata["dotnet_interactive"]!["language"]);
    }

    [Fact]
    public void Clone_ThenChange_LeavesTheOriginal()
    {
        var notebook = Notebook.Parse(SampleFiles.Jupyter);
        var copy = notebook.Clone();
        copy.Metadata["new"] = 1;
        copy.Cells[1].Outputs.Clear();
        copy.Cells[1].Metadata["number"] = 2;

        Assert.Equal(SampleFiles.Jupyter, notebook.ToText());
    }

    [Fact]
    public void Clean_ExecutedNotebook_HasNoTraceOfTheRun()
    {
        var notebook = Notebook.Parse(SampleFiles.Jupyter);
        notebook.Metadata["lernet"] = new System.Text.Json.Nodes.JsonObject { ["title"] = "T", ["run"] = 1 };
        notebook.Cells[1].Metadata["lernet"] = new System.Text.Json.Nodes.JsonObject { ["seconds"] = 0.5 };

        var clean = NotebookCleaner.Clean(notebook);

        Assert.Empty(clean.Cells[1].Outputs);
        Assert.Null(clean.Cells[1].ExecutionCount);
        Assert.False(clean.Cells[1].Metadata.ContainsKey("lernet"));
        Assert.Equal("""{"title":"T"}""", clean.Metadata["lernet"]!.ToJsonString());
    }

    private static string WithCells(string cells) => $$"""{"cells":[{{cells}}],"metadata":{},"nbformat":4,"nbformat_minor":5}""";
}
