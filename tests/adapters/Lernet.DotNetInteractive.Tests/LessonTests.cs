using Lernet.Kernel.Documents;
using Lernet.Kernel.Running;

namespace Lernet.DotNetInteractive.Tests;

/// <summary>Lessons and exercises in the real kernel: the first and the last, and all of them where LERNET_LESSONS is "all".</summary>
public sealed class LessonTests
{
    private static readonly bool s_all = Environment.GetEnvironmentVariable("LERNET_LESSONS") == "all";

    public static TheoryData<string> Notebooks =>
    [
        .. Directory.GetFiles(Repository.FullPath("notebooks"), "*.ipynb", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.FullPath("notebooks"), file).Replace('\\', '/'))
            .Where(name => s_all || name.StartsWith("01-", StringComparison.Ordinal) || name == "19-gpu/lesson.ipynb")
            .Order(StringComparer.Ordinal),
    ];

    [Theory, MemberData(nameof(Notebooks))]
    public async Task Notebook_InTheRealKernel_HoldsEveryCellAndNumber(string name)
    {
        var path = Repository.FullPath($"notebooks/{name}");

        var result = await new DotNetInteractiveRunner().RunAsync(Notebook.Load(path), path);

        Assert.Empty(result.Errors.Select(error => error.ToString()));
        Assert.Empty(result.FailedChecks.Select(check => check.ToString()));
        // Every lesson states at least five numbers; exercises need none.
        Assert.InRange(result.Checks, name.EndsWith("lesson.ipynb", StringComparison.Ordinal) ? 5 : 0, int.MaxValue);
        Assert.StartsWith(".NET Interactive 1.0.0-beta.", (string?)result.Notebook.Metadata["lernet"]!["run"]!["kernel"], StringComparison.Ordinal);
    }
}
