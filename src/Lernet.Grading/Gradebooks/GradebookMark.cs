using Lernet.Grading.Assignments;
using Lernet.Grading.Results;

namespace Lernet.Grading.Gradebooks;

/// <summary>What one student earned in one question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Result">What the engine found; null when it found nothing.</param>
/// <param name="Manual">What a person gave; null when nobody gave anything.</param>
public sealed record GradebookMark(GradedQuestion Question, QuestionResult? Result, ManualMark? Manual)
{
    /// <summary>What counts: what a person gave, else what the engine found; null when neither is there.</summary>
    public double? Points => Manual?.Points ?? Result?.Points;

    /// <summary>Whether a person has yet to read the answer.</summary>
    public bool IsToRead => Manual is null && Result is { Points: null };
}
