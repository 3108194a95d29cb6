namespace Lernet.Grading.Results;

/// <summary>What one submission earned. It depends on the submission, the assignment and the engine only: no times, no machine.</summary>
/// <param name="Student">Whose it is.</param>
/// <param name="Assignment">The assignment's name.</param>
/// <param name="Key">SHA-256 of all that it depends on, see <see cref="GradingBasis"/>: equal keys are never graded twice.</param>
/// <param name="Tier">The sandbox it ran in.</param>
/// <param name="Questions">One for each question of the assignment, in its order.</param>
/// <param name="Flags">What was odd about the submission, in words, sorted.</param>
public sealed record SubmissionResult(
    string Student, string Assignment, string Key, string Tier, IReadOnlyList<QuestionResult> Questions, IReadOnlyList<string> Flags)
{
    /// <summary>Why nothing could be graded, as a sentence; empty when something could.</summary>
    public string Refusal { get; init; } = "";

    /// <summary>When it was handed in, if that is known.</summary>
    public DateTimeOffset? HandedIn { get; init; }

    /// <summary>What was earned so far; questions to be read count 0.</summary>
    public double Points => Questions.Sum(question => question.Points ?? 0);

    /// <summary>The most that can be earned.</summary>
    public double Of => Questions.Sum(question => question.Of);
}
