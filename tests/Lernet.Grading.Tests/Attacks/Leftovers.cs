namespace Lernet.Grading.Tests.Attacks;

/// <summary>What an attack may have left on this machine.</summary>
internal static class Leftovers
{
    /// <summary>Processes in control groups of this test run, or with our program in their command line and this process as their ancestor.</summary>
    public static IReadOnlyList<string> Processes() =>
    [
        .. from folder in Directory.EnumerateDirectories("/proc")
           where int.TryParse(Path.GetFileName(folder), out _)
           where Text($"{folder}/cgroup").Contains($"lernet-{Environment.ProcessId}-", StringComparison.Ordinal)
           select Text($"{folder}/cmdline"),
    ];

    /// <summary>Files that attacks write, where they could be seen from outside.</summary>
    public static IReadOnlyList<string> Files() =>
        [.. ((string[])["/tmp", "/dev/shm", "/var/tmp"]).SelectMany(folder => Directory.EnumerateFileSystemEntries(folder, "lernet-attack*"))];

    /// <summary>Folders and control groups of ours.</summary>
    public static IReadOnlyList<string> Folders() =>
    [
        .. Directory.EnumerateDirectories(Path.GetTempPath(), $"lernet-box-{Environment.ProcessId}-*"),
        .. ((string[])["/sys/fs/cgroup", "/sys/fs/cgroup/memory", "/sys/fs/cgroup/pids"]).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateDirectories(folder, $"lernet-{Environment.ProcessId}-*")),
    ];

    private static string Text(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
