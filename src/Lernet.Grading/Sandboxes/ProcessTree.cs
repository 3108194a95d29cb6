using System.Globalization;

namespace Lernet.Grading.Sandboxes;

/// <summary>Processes as Linux shows them under /proc; on other systems there are none to see.</summary>
internal static class ProcessTree
{
    /// <summary>A process and all that it started, as far as they have not left the tree.</summary>
    public static IReadOnlyList<int> Of(int root)
    {
        var found = new List<int> { root };
        for (var i = 0; i < found.Count; i++) found.AddRange(ChildrenOf(found[i]).Where(child => !found.Contains(child)));
        return found;
    }

    /// <summary>All processes of a user.</summary>
    public static IReadOnlyList<int> OfUser(int user) =>
    [
        .. from folder in OperatingSystem.IsLinux() ? Directory.EnumerateDirectories("/proc") : []
           where int.TryParse(Path.GetFileName(folder), out _)
           where Status($"{folder}/status", "Uid:") is { } owner && owner.Split('\t')[0] == user.ToString(CultureInfo.InvariantCulture)
           select int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture),
    ];

    /// <summary>What processes hold in memory, shared memory included, in bytes.</summary>
    public static long MemoryOf(IEnumerable<int> processes) => processes.Sum(process =>
        Status($"/proc/{process}/status", "VmRSS:") is { } size ? 1024 * long.Parse(size.Split(' ')[0], CultureInfo.InvariantCulture) : 0);

    /// <summary>Whether a process is there and has not ended.</summary>
    public static bool IsRunning(int process) => Status($"/proc/{process}/status", "State:") is { } state && state[0] is not ('Z' or 'X');

    private static IEnumerable<int> ChildrenOf(int process)
    {
        try
        {
            return [.. from thread in Directory.EnumerateDirectories($"/proc/{process}/task")
                       from child in File.ReadAllText($"{thread}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)
                       select int.Parse(child, CultureInfo.InvariantCulture)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static string? Status(string file, string name)
    {
        try
        {
            return File.ReadLines(file).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?[name.Length..].Trim();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
