using System.Diagnostics;

namespace Lernet.Tests;

/// <summary>The files of this repository, as tests that check the house see them.</summary>
internal static class Repository
{
    private static readonly string[] NeverCommitted = [".git", "artifacts", "node_modules", ".vs", ".idea", ".ipynb_checkpoints"];

    private static readonly Lazy<IReadOnlyList<string>> Tracked = new(() => FromGit() ?? FromDisk());

    /// <summary>The folder that holds course.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every file that is committed or about to be, relative to the root, with forward slashes, sorted.</summary>
    public static IReadOnlyList<string> Files => Tracked.Value;

    public static IEnumerable<string> FilesEndingIn(params string[] extensions) =>
        Files.Where(file => extensions.Any(file.EndsWith));

    public static string FullPath(string file) => Path.Combine(Root, file);

    public static string Read(string file) => File.ReadAllText(FullPath(file));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "course.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds course.sln.");
    }

    private static List<string>? FromGit()
    {
        if (!Path.Exists(FullPath(".git")))
        {
            return null;
        }

        try
        {
            var start = new ProcessStartInfo("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"])
            {
                WorkingDirectory = Root,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var git = Process.Start(start)!;
            _ = git.StandardError.ReadToEndAsync();
            var files = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
            git.WaitForExit();
            return git.ExitCode == 0 ? [.. files.Where(file => File.Exists(FullPath(file))).Order(StringComparer.Ordinal)] : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null; // an unpacked archive on a machine without git
        }
    }

    private static List<string> FromDisk() =>
        [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(NeverCommitted.Contains))
            .Order(StringComparer.Ordinal)];
}
