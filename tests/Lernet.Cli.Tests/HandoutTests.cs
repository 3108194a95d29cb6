namespace Lernet.Cli.Tests;

public class HandoutTests
{
    [Fact]
    public async Task Handout_OfANotebookThatWasNotRun_RunsItFirst()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.dib", "#!markdown\n\n# 01 One\n\n#!csharp\n\n6 * 7\n");
        var said = await LernetCommand.RunInAsync(folder.Path, ["handout", "a.dib", "--sizes"]);
        Assert.Equal(ExitCode.Ok, said.Code);
        Assert.Matches(@"^a\.html: 0 figures, \d+ KiB\n(  .+\n)+  total +\d", said.Output);
        Assert.Contains(">42<", File.ReadAllText(folder["a.html"]).Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Handout_OfAnExecutedNotebook_ShowsItsOutputsWithoutRunningIt()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.ipynb", """
            {"cells":[{"cell_type":"markdown","metadata":{},"source":["# 01 One"]},
             {"cell_type":"code","execution_count":1,"metadata":{},"source":["6 * 7"],
              "outputs":[{"output_type":"stream","name":"stdout","text":["from an earlier run"]}]}],
             "metadata":{},"nbformat":4,"nbformat_minor":4}
            """);
        Assert.Equal(ExitCode.Ok, (await LernetCommand.RunInAsync(folder.Path, ["handout", "a.ipynb", "--output", "pages/b.html"])).Code);
        Assert.Contains("from an earlier run", File.ReadAllText(folder["pages/b.html"]), StringComparison.Ordinal);
    }
}
