using Lernet.Kernel.Documents;

namespace Lernet.Cli.Tests;

public class ConvertTests
{
    [Fact]
    public async Task Convert_DibToIpynbAndBack_KeepsTheCells()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.dib", "#!markdown\n\n# Title\n\n#!csharp\n\n1 + 1\n");
        Assert.Equal("new/a.ipynb: 2 cells\n", (await LernetCommand.RunInAsync(folder.Path, ["convert", "a.dib", "new/a.ipynb"])).Output);
        Assert.Equal(ExitCode.Ok, (await LernetCommand.RunInAsync(folder.Path, ["convert", "new/a.ipynb", "b.dib"])).Code);

        var (first, second) = (Notebook.Load(folder["a.dib"]), Notebook.Load(folder["b.dib"]));
        Assert.Equal(first.Cells.Select(cell => (cell.Kind, cell.Source)), second.Cells.Select(cell => (cell.Kind, cell.Source)));
    }

    [Fact]
    public async Task Convert_ToAnotherKindOfFile_SaysWhichThereAre()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.dib", "#!csharp\n\n1\n");
        var said = await LernetCommand.RunInAsync(folder.Path, ["convert", "a.dib", "a.txt"]);
        Assert.Equal(ExitCode.BadInput, said.Code);
        Assert.StartsWith("Error: 'a.txt' is neither .ipynb nor .dib.", said.Errors, StringComparison.Ordinal);
        Assert.Equal(["a.dib"], folder.Files);
    }
}
