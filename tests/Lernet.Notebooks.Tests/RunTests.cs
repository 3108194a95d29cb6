using Lernet.Kernel.Running;

namespace Lernet.Notebooks.Tests;

/// <summary>Every notebook runs from top to bottom, and every number it states is the number it computes.</summary>
public class RunTests
{
    public static TheoryData<string> All => NotebookFiles.All;

    [Theory, MemberData(nameof(All))]
    public async Task Notebook_RunFromTopToBottom_HoldsEveryCellAndNumber(string name)
    {
        var result = await new NotebookRunner().RunAsync(NotebookFiles.Load(name), NotebookFiles.PathOf(name), new RunOptions { KeepGoing = true });
        Assert.Empty(result.Errors.Select(error => error.ToString()));
        Assert.Empty(result.FailedChecks.Select(check => check.ToString()));
        Assert.True(result.CellsRun > 0);
    }
}
