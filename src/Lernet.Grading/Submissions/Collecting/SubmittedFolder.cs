namespace Lernet.Grading.Submissions.Collecting;

/// <summary>The folder of one submission: it is there whole, or as it was.</summary>
internal static class SubmittedFolder
{
    /// <summary>Puts a submission in its place, if the one there is older.</summary>
    /// <param name="folder">Its place.</param>
    /// <param name="student">Whose it is.</param>
    /// <param name="content">Its files.</param>
    /// <param name="newest">When the newest of them was written, if that is known.</param>
    /// <param name="overwrite">Whether it goes there whatever the times.</param>
    public static CollectedStudent Put(string folder, string student, SortedDictionary<string, byte[]> content, DateTimeOffset? newest, bool overwrite)
    {
        string[] files = [.. content.Keys];
        if (new DirectoryInfo(folder) is { LinkTarget: not null } or { Parent.LinkTarget: not null })
            return new CollectedStudent(student, CollectOutcome.Kept, files, "Its folder is a link, which is not written through.");
        var isThere = Directory.Exists(folder);
        if (isThere && IsSame(folder, content)) return new CollectedStudent(student, CollectOutcome.Unchanged, files, "");
        var (there, now) = (isThere ? TimeOf(folder) : null, content.TryGetValue(HandInTime.FileName, out var stamp) ? HandInTime.Parse(stamp) ?? newest : newest);
        if (isThere && !overwrite && !(now > there))
            return new CollectedStudent(student, CollectOutcome.Kept, files,
                $"Another submission is there, {Said(there)}, and this one is of {Said(now)}: only a later one takes its place. Use --overwrite to take this one.");
        using var made = NewFolder.Open(folder);
        foreach (var (file, bytes) in content) made.Write(file, bytes, newest);
        made.Keep();
        return isThere
            ? new CollectedStudent(student, CollectOutcome.Replaced, files, $"The one of {Said(there)} gave way to that of {Said(now)}.")
            : new CollectedStudent(student, CollectOutcome.Collected, files, "");
    }

    private static bool IsSame(string folder, SortedDictionary<string, byte[]> content)
    {
        var there = FilesIn(folder)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal);
        return there.SequenceEqual(content.Keys)
            && content.All(file => SafeFile.Read(folder, file.Key.Split('/'), file.Value.Length).Content is { } bytes && bytes.AsSpan().SequenceEqual(file.Value));
    }

    // What it says of itself, else when its newest file was written: collecting keeps the times of files.
    private static DateTimeOffset? TimeOf(string folder)
    {
        if (SafeFile.Read(folder, [HandInTime.FileName], limit: 1000).Content is { } stamp && HandInTime.Parse(stamp) is { } time) return time;
        return FilesIn(folder)
            .Select(path => (DateTimeOffset?)File.GetLastWriteTimeUtc(path)).DefaultIfEmpty(null).Max();
    }

    private static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder, "*",
        new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = FileAttributes.ReparsePoint });

    private static string Said(DateTimeOffset? time) => time is { } known ? HandInTime.Text(known)[..19] : "no known time";
}
