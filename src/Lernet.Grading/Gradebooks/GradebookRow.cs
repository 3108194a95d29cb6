using Lernet.Grading.Results;

namespace Lernet.Grading.Gradebooks;

/// <summary>What one student earned.</summary>
/// <param name="Student">Who.</param>
/// <param name="Status">How far the marks are.</param>
/// <param name="Graded">The result and its basis; null when there is none.</param>
/// <param name="Marks">One for each question of the assignment, in its order.</param>
public sealed record GradebookRow(Student Student, GradingStatus Status, GradedSubmission? Graded, IReadOnlyList<GradebookMark> Marks)
{
    /// <summary>What was earned so far, answers to be read counting 0; null when it was not graded.</summary>
    public double? Points => Status == GradingStatus.NotGraded ? null : Marks.Sum(mark => mark.Points ?? 0);

    /// <summary>The most that can be earned.</summary>
    public double Of => Marks.Sum(mark => mark.Question.Points);

    /// <summary>Whether the points will not change by what is left to do.</summary>
    public bool IsFinal => Status is GradingStatus.Graded or GradingStatus.NotSubmitted;
}
