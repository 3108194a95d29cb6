namespace Lernet.Grading.Submissions;

/// <summary>How much of a submission is read.</summary>
public sealed record SubmissionLimits
{
    /// <summary>The largest notebook, in bytes; its size is looked at before it is read.</summary>
    public long NotebookBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>The most cells of a notebook.</summary>
    public int Cells { get; init; } = 10_000;

    /// <summary>The deepest nesting of its JSON.</summary>
    public int Depth { get; init; } = 100;

    /// <summary>The longest answer, in characters.</summary>
    public int AnswerCharacters { get; init; } = 64 * 1024;
}
