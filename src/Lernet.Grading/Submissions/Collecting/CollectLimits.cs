namespace Lernet.Grading.Submissions.Collecting;

/// <summary>How much is collected. Everything is measured before anything is written.</summary>
public sealed record CollectLimits
{
    /// <summary>The largest file, in bytes.</summary>
    public long FileBytes { get; init; } = 100L * 1024 * 1024;

    /// <summary>The most bytes of one student's submission.</summary>
    public long StudentBytes { get; init; } = 200L * 1024 * 1024;

    /// <summary>The most files of one student's submission.</summary>
    public int StudentFiles { get; init; } = 1000;

    /// <summary>The most entries of an archive, or of a folder with all that is in it.</summary>
    public int Entries { get; init; } = 200_000;

    /// <summary>The largest archive inside an archive, in bytes.</summary>
    public long InnerArchiveBytes { get; init; } = 200L * 1024 * 1024;

    /// <summary>The most bytes of all archives inside archives together.</summary>
    public long InnerArchivesBytes { get; init; } = 1024L * 1024 * 1024;

    /// <summary>How many times larger than packed a file of more than a megabyte may be.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>The most folders one inside the other.</summary>
    public int Depth { get; init; } = 8;
}
