namespace Lernet.Grading.Submissions.Collecting;

/// <summary>Which paths of files are taken.</summary>
internal static class ItemPath
{
    private static readonly HashSet<string> s_litter = new(
        ["__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini", ".ipynb_checkpoints", "__pycache__", ".git", ".vs", ".vscode", ".idea", "submission_secret.txt"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it is something that systems and editors leave, which nobody misses.</summary>
    public static bool IsLitter(IEnumerable<string> path) => path.Any(s_litter.Contains);

    /// <summary>What is wrong with a path as a whole, as the rest of a sentence; null when nothing is. It may still have names that cannot be kept.</summary>
    public static string? Problem(IEnumerable<string> path, CollectLimits limits)
    {
        var parts = path.ToList();
        if (parts.Count > limits.Depth) return $"is {parts.Count} folders deep, {limits.Depth} are the most";
        if (parts[0].Length == 0) return "has an absolute path";
        if (parts[0] is [_, ':', ..]) return "has a path with a drive";
        if (parts.Contains("..")) return "has a path that leads out of the archive";
        return parts.Contains("") ? "has a name that is empty" : null;
    }

    /// <summary>What is wrong with the names of a path below a student's folder, as the rest of a sentence; null when nothing is.</summary>
    public static string? NameProblem(IEnumerable<string> path) =>
        path.Select(FolderName.FileProblem).FirstOrDefault(problem => problem is not null) is { } wrong ? $"has a name that {wrong}" : null;
}
