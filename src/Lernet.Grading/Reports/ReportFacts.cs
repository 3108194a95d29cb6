using Lernet.Grading.Assignments;
using Lernet.Grading.Results;
using Lernet.Grading.Similarity;

namespace Lernet.Grading.Reports;

/// <summary>What a report is made from.</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Results">The results of all students, sorted by student, with the marks that people gave.</param>
/// <param name="Similar">Answers that share more than usual, most similar first.</param>
/// <param name="Problems">What kept submissions from being graded and is not the students' doing, as sentences.</param>
public sealed record ReportFacts(
    Assignment Assignment, IReadOnlyList<SubmissionResult> Results, IReadOnlyList<SimilarPair> Similar, IReadOnlyList<string> Problems)
{
    /// <summary>The submissions that could be graded.</summary>
    public IReadOnlyList<SubmissionResult> Graded { get; } = [.. Results.Where(result => result.Refusal.Length == 0)];

    /// <summary>The answers that a person has yet to read.</summary>
    public IEnumerable<(SubmissionResult Result, QuestionResult Question)> ToRead =>
        Graded.SelectMany(result => result.Questions.Where(question => question.Points is null).Select(question => (result, question)));
}
