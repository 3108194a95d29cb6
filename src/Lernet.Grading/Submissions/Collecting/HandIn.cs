namespace Lernet.Grading.Submissions.Collecting;

/// <summary>What one student handed in, as it was found.</summary>
/// <param name="Student">The name of the student's folder to be.</param>
internal sealed record HandIn(string Student)
{
    /// <summary>Its files, each with its path below the student's folder.</summary>
    public List<(string[] Path, FoundFile File)> Files { get; } = [];

    /// <summary>When it was handed in, if a name says so.</summary>
    public DateTimeOffset? Time { get; set; }
}
