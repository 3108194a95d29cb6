namespace Lernet.Browser.Tests.Browsing;

/// <summary>Where the repository is, seen from a test.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <returns>The text of a file that npm restored.</returns>
    public static string NodeModule(string path)
    {
        var file = Path.Combine(Root, "node_modules", path);
        return File.Exists(file) ? File.ReadAllText(file) : throw new InvalidOperationException($"{file} is missing: run 'npm ci' in the repository.");
    }

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "course.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository: no course.sln above them.");
        }
        return folder;
    }
}
