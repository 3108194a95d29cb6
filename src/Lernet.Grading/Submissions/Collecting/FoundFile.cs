namespace Lernet.Grading.Submissions.Collecting;

/// <summary>A file in what was given to collect.</summary>
/// <param name="Path">Its folders and name, below what was given; not checked.</param>
/// <param name="Length">Its size in bytes, as far as it is known before it is read.</param>
/// <param name="Time">When it was last written, if that is known.</param>
/// <param name="Read">Reads it: the content; or null and what is wrong with it, as the rest of a sentence.</param>
internal sealed record FoundFile(IReadOnlyList<string> Path, long Length, DateTimeOffset? Time, Func<(byte[]? Content, string? Problem)> Read)
{
    /// <summary>Its file name.</summary>
    public string Name => Path[^1];

    /// <summary>Its place as it is shown.</summary>
    public string Shown => FolderName.Printable(string.Join('/', Path));
}
