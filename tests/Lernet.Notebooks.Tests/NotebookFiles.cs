using System.Runtime.CompilerServices;
using Lernet.Kernel.Documents;

namespace Lernet.Notebooks.Tests;

/// <summary>The notebooks of the repository: lessons, and exercises in the instructor's version.</summary>
internal static class NotebookFiles
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", "notebooks"));

    public static TheoryData<string> All => [.. Files("*.ipynb")];

    public static TheoryData<string> Lessons => [.. Files("lesson.ipynb")];

    public static TheoryData<string> Exercises => [.. Files("exercises.ipynb")];

    public static string PathOf(string name) => Path.Combine(Root, name);

    public static Notebook Load(string name) => Notebook.Load(PathOf(name));

    private static IEnumerable<string> Files(string pattern) => Directory
        .EnumerateFiles(Root, pattern, SearchOption.AllDirectories)
        .Where(path => !path.Contains(".ipynb_checkpoints", StringComparison.Ordinal))
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
