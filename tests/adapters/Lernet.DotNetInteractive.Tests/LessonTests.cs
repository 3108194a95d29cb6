using Lernet.Kernel.Documents;
using Lernet.Kernel.Running;

namespace Lernet.DotNetInteractive.Tests;

/// <summary>The first lesson and its exercises in the real kernel; <c>lernet run --host dotnet-interactive</c> runs the others the same way.</summary>
public sealed class LessonTests
{
    [Theory]
    [InlineData("lesson", 20)]
    [InlineData("exercises", 0)]
    public async Task Notebook_InTheRealKernel_HoldsEveryCellAndNumber(string name, int leastChecks)
    {
        var path = Repository.FullPath($"notebooks/01-neuron/{name}.ipynb");

        var result = await new DotNetInteractiveRunner().RunAsync(Notebook.Load(path), path);

        Assert.Empty(result.Errors.Select(error => error.ToString()));
        Assert.Empty(result.FailedChecks.Select(check => check.ToString()));
        Assert.InRange(result.Checks, leastChecks, int.MaxValue);
        Assert.StartsWith(".NET Interactive 1.0.0-beta.", (string?)result.Notebook.Metadata["lernet"]!["run"]!["kernel"], StringComparison.Ordinal);
    }
}
