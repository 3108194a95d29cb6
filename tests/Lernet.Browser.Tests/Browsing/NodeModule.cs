namespace Lernet.Browser.Tests.Browsing;

/// <summary>Files that npm restored.</summary>
internal static class NodeModule
{
    public static string Text(string path)
    {
        var file = Path.Combine(Repository.Root, "node_modules", path);
        return File.Exists(file) ? File.ReadAllText(file) : throw new InvalidOperationException($"{file} is missing: run 'npm ci' in the repository.");
    }
}
