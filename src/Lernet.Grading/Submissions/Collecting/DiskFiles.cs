namespace Lernet.Grading.Submissions.Collecting;

/// <summary>The files in a folder and in the archives in it. Links are not followed.</summary>
internal static class DiskFiles
{
    /// <summary>Looks through a folder.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="limits">How much is taken.</param>
    /// <param name="findings">Where files and refusals go.</param>
    /// <param name="open">Keeps archives open until all is read.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static void Find(string root, CollectLimits limits, Findings findings, ICollection<IDisposable> open) =>
        Find(new DirectoryInfo(root), root, [], limits, findings, open);

    private static void Find(
        DirectoryInfo folder, string root, string[] prefix, CollectLimits limits, Findings findings, ICollection<IDisposable> open)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            string[] real = [.. prefix, entry.Name];
            string[] path = [.. real.Select(ComposedText.Of)];
            if (ItemPath.IsLitter([entry.Name])) continue;
            if (findings.Files.Count + findings.Refused.Count >= limits.Entries)
            {
                findings.Refuse(path, $"is beyond the first {limits.Entries} files");
                return;
            }
            if (entry.LinkTarget is not null) findings.Refuse(path, "is a link");
            else if (ItemPath.Problem(path, limits) is { } wrong) findings.Refuse(path, wrong);
            else if (entry is DirectoryInfo inner) Find(inner, root, real, limits, findings, open);
            else if (((FileInfo)entry).Length > limits.FileBytes && !IsZip(entry))
                findings.Refuse(path, $"has {((FileInfo)entry).Length / 1048576.0:0.#} MB, {limits.FileBytes / 1048576.0:0.#} MB are the most");
            else if (IsZip(entry)) FindInZip(entry, root, real, path, limits, findings, open);
            else findings.Files.Add(new FoundFile(path, ((FileInfo)entry).Length, entry.LastWriteTimeUtc, () => SafeFile.Read(root, real, limits.FileBytes)));
        }
    }

    private static void FindInZip(
        FileSystemInfo entry, string root, string[] real, string[] path, CollectLimits limits, Findings findings, ICollection<IDisposable> open)
    {
        var (file, problem) = SafeFile.Open(root, real);
        if (file is null)
        {
            findings.Refuse(path, problem ?? "is gone");
            return;
        }
        open.Add(file);
        ZipFiles.Find(file, [.. path[..^1], Path.GetFileNameWithoutExtension(entry.Name)], limits, level: 0, findings);
    }

    private static bool IsZip(FileSystemInfo entry) => entry.Extension.Equals(".zip", StringComparison.OrdinalIgnoreCase);
}
