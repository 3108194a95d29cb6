using Lernet.Kernel.Documents;
using Lernet.Kernel.Running;

namespace Lernet.DotNetInteractive.Tests;

/// <summary>The same notebooks in our kernel and in the real one: cell by cell they show the same, but for what docs/hosts.md lists.</summary>
public sealed class ConformanceTests
{
    private const string Folder = "tests/adapters/Lernet.DotNetInteractive.Tests/Conformance";
    private static readonly RunOptions s_all = new() { KeepGoing = true };

    private static readonly string[] s_files =
        [.. Directory.GetFiles(Repository.FullPath(Folder)).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Notebooks => [.. s_files];

    [Theory, MemberData(nameof(Notebooks))]
    public async Task Notebook_InBothHosts_DiffersWhereTheTableSaysSo(string name)
    {
        var path = Repository.FullPath($"{Folder}/{name}");
        var notebook = Notebook.Load(path);
        var results = await Task.WhenAll(
            new NotebookRunner().RunAsync(notebook, path, s_all), new DotNetInteractiveRunner().RunAsync(notebook, path, s_all));

        var different = Enumerable.Range(0, notebook.Cells.Count)
            .Select(i => (Cell: i + 1, Ours: Shown.By(results[0], i), Real: Shown.By(results[1], i)))
            .Where(cell => cell.Ours != cell.Real).ToList();

        var listed = KnownDifferences.Of(Path.GetFileNameWithoutExtension(name));
        var report = string.Join("\n", different.Where(cell => !listed.Contains(cell.Cell))
            .Select(cell => $"cell {cell.Cell}:\n--- Lernet\n{cell.Ours}\n--- .NET Interactive\n{cell.Real}"));
        Assert.True(report.Length == 0, report);
        Assert.Equal(listed, different.Select(cell => cell.Cell));
    }

    [Fact]
    public void Table_NamesNotebooksOfTheSuiteOnly() =>
        Assert.Empty(KnownDifferences.Notebooks.Except(s_files.Select(file => Path.GetFileNameWithoutExtension(file))));
}
