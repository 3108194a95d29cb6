using Lernet.Grading.Gradebooks;
using Lernet.Grading.Results;
using Lernet.Grading.Similarity;

namespace Lernet.Grading.Reports;

/// <summary>What a report is made from.</summary>
/// <param name="Gradebook">The marks of everybody.</param>
/// <param name="Similar">Answers that share more than usual, most similar first.</param>
public sealed record ReportFacts(Gradebook Gradebook, IReadOnlyList<SimilarPair> Similar)
{
    /// <summary>The results of all students, with the marks that people gave.</summary>
    public IReadOnlyList<SubmissionResult> Results { get; } = [.. Gradebook.Rows.Select(MarkedSubmission.Of).OfType<MarkedSubmission>().Select(marked => marked.Result)];

    /// <summary>The results of submissions that could be graded.</summary>
    public IReadOnlyList<SubmissionResult> Graded => [.. Results.Where(result => result.Refusal.Length == 0)];

    /// <summary>What keeps marks from being complete and is not the students' doing: the student, and a sentence.</summary>
    public IReadOnlyList<(string Student, string Problem)> Problems =>
    [
        .. Gradebook.Rows.Where(row => row.Status == GradingStatus.NotGraded).Select(row => (row.Student.Id, "was handed in and is not graded: the batch was stopped, or the machine stood in the way")),
        .. Gradebook.Rows.Where(row => row.Status == GradingStatus.Outdated).Select(row => (row.Student.Id, "changed after it was graded, or the assignment did: these are the points of before")),
        .. Gradebook.Strays.Select(student => (student, "has a result, but neither a submission nor a row in students.csv: left out")),
    ];
}
