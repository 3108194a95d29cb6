namespace Lernet.Grading.Assignments;

/// <summary>What answers find in their working directory: all of <c>release/NAME</c> but its notebooks.</summary>
internal static class HandedOutFiles
{
    /// <summary>SHA-256, in lower-case hex, of names and contents; empty when there is nothing.</summary>
    /// <param name="folder">The folder; it need not exist.</param>
    public static string HashOf(string folder)
    {
        if (!Directory.Exists(folder)) return "";
        var names = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(name => name.Contains('/') || !name.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal).ToArray();
        if (names.Length == 0) return "";
        using var hash = new FileHash();
        foreach (var name in names) hash.Add(name, File.ReadAllBytes(Path.Combine(folder, name)));
        return hash.ToString();
    }
}
