namespace Lernet.Grading.Submissions.Collecting;

/// <summary>The files in a zip archive, and in the archives in it, one level deep.</summary>
internal static class ZipFiles
{
    private const char Separator = '/';

    /// <summary>Looks through an archive.</summary>
    /// <param name="zip">The archive; it stays open while files of it are read.</param>
    /// <param name="prefix">Its place.</param>
    /// <param name="limits">How much is taken.</param>
    /// <param name="level">How many archives it is in.</param>
    /// <param name="findings">Where files and refusals go.</param>
    /// <exception cref="IOException">The archive cannot be read.</exception>
    public static void Find(Stream zip, IReadOnlyList<string> prefix, CollectLimits limits, int level, Findings findings)
    {
        var (items, problem) = ZipDirectory.Read(zip, limits.Entries);
        if (problem is not null)
        {
            findings.Refuse(prefix, problem);
            return;
        }
        foreach (var item in items.Where(item => !item.IsFolder))
        {
            var parts = item.Name.Split(Separator);
            string[] path = [.. prefix, .. parts.Select(ComposedText.Of)];
            if (ItemPath.IsLitter(path)) continue;
            if ((ItemPath.Problem(parts.Select(ComposedText.Of), limits) ?? item.Problem(limits)) is { } wrong) findings.Refuse(path, wrong);
            else if (path[^1].EndsWith(".zip", StringComparison.OrdinalIgnoreCase)) FindInner(zip, item, path, limits, level, findings);
            else findings.Files.Add(new FoundFile(path, item.Length, item.Time, () => item.Unpack(zip)));
        }
    }

    private static void FindInner(Stream zip, ZipItem item, string[] path, CollectLimits limits, int level, Findings findings)
    {
        if (level > 0)
        {
            findings.Refuse(path, "is an archive in an archive in an archive");
            return;
        }
        var isTooLarge = item.Length > limits.InnerArchiveBytes || (findings.InnerBytes += item.Length) > limits.InnerArchivesBytes;
        var (content, problem) = isTooLarge ? (null, "is too large for an archive in an archive") : item.Unpack(zip);
        if (content is null) findings.Refuse(path, problem!);
        else Find(new MemoryStream(content), [.. path[..^1], path[^1][..^4]], limits, level + 1, findings);
    }
}
