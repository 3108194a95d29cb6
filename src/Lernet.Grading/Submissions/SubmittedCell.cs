namespace Lernet.Grading.Submissions;

/// <summary>A cell as a student handed it in; nothing of it is trusted.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Source">Its text.</param>
/// <param name="Grade">What it claims in nbgrader's metadata; null when it claims nothing.</param>
/// <param name="HasTags">Whether it has tags, by which other graders can be told to skip it.</param>
internal sealed record SubmittedCell(string Type, string Source, ClaimedGrade? Grade, bool HasTags)
{
    /// <summary>The id that it claims; empty when it claims none.</summary>
    public string Id => Grade?.Id ?? "";
}
