using Lernet.Grading.Results;

namespace Lernet.Grading.Gradebooks;

/// <summary>A result together with what people gave: what a student is told, and what a report counts.</summary>
/// <param name="Result">The result; where a person gave points, they stand in it, and so does how the answer stands by them.</param>
/// <param name="Comments">What people wrote, by notebook and question.</param>
public sealed record MarkedSubmission(SubmissionResult Result, IReadOnlyDictionary<(string Notebook, string Question), string> Comments)
{
    /// <summary>A row of the gradebook; null when there is no result in it.</summary>
    /// <param name="row">The row.</param>
    public static MarkedSubmission? Of(GradebookRow row) => row.Graded is not { } graded ? null : new MarkedSubmission(
        graded.Result with { Questions = [.. row.Marks.Where(mark => mark.Result is not null).Select(mark => Marked(mark.Result!, mark.Manual))] },
        row.Marks.Where(mark => mark.Manual is { Comment.Length: > 0 }).ToDictionary(mark => (mark.Question.Notebook, mark.Question.Id), mark => mark.Manual!.Comment));

    private static QuestionResult Marked(QuestionResult found, ManualMark? given) => given is null ? found : found with
    {
        Points = given.Points,
        Status = given.Points >= found.Of ? QuestionStatus.Right : given.Points > 0 ? QuestionStatus.Partial : QuestionStatus.Wrong,
        Message = found.Status == QuestionStatus.ToRead ? "A person read this answer." : $"{found.Message} A person gave these points.".TrimStart(),
    };
}
