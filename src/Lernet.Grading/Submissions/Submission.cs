namespace Lernet.Grading.Submissions;

/// <summary>What is taken from a student: the text of answer cells, and nothing else.</summary>
/// <param name="Student">The name of the student's folder.</param>
/// <param name="Assignment">The assignment's name.</param>
/// <param name="Notebooks">The answers, by notebook; a notebook that was not handed in is missing here.</param>
/// <param name="Flags">What was odd: a test cell changed, a duplicated id, a link in the folder; in words, sorted.</param>
public sealed record Submission(
    string Student, string Assignment, IReadOnlyList<SubmittedNotebook> Notebooks, IReadOnlyList<string> Flags)
{
    /// <summary>Why nothing can be graded, as a sentence; null when something can.</summary>
    public string? Refusal { get; init; }

    /// <summary>SHA-256, in lower-case hex, of what is graded: the answers, flags and the refusal.</summary>
    public required string Hash { get; init; }

    /// <summary>When it was handed in, if <c>timestamp.txt</c> says so.</summary>
    public DateTimeOffset? HandedIn { get; init; }
}
