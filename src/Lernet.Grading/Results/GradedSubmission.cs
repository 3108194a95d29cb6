using Lernet.Grading.Assignments;
using Lernet.Grading.Submissions;

namespace Lernet.Grading.Results;

/// <summary>A result and what it was made from: the content of one file below <c>grades/NAME/results</c>.</summary>
/// <param name="Basis">What it depends on.</param>
/// <param name="Result">What was earned.</param>
public sealed record GradedSubmission(GradingBasis Basis, SubmissionResult Result)
{
    /// <summary>Whether it is the result of what lies there now. The time of handing in is no part of a hash: a later one alone costs a mark nothing, but shows in it.</summary>
    public bool IsOf(Assignment assignment, Submission submission) =>
        Basis.Assignment == assignment.Hash && Basis.HandedOut == assignment.HandedOut && Basis.Submission == submission.Hash
        && Result.HandedIn == submission.HandedIn;
}
