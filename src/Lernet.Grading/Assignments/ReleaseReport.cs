namespace Lernet.Grading.Assignments;

/// <summary>What came of releasing an assignment.</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Files">What students are given, relative to <c>release/NAME</c>; empty when nothing was written.</param>
/// <param name="Problems">Why nothing was written; empty when it was.</param>
/// <param name="Notes">What is worth a look, in sentences.</param>
public sealed record ReleaseReport(
    Assignment Assignment, IReadOnlyList<string> Files, IReadOnlyList<AssignmentProblem> Problems, IReadOnlyList<string> Notes)
{
    /// <summary>Whether <c>release/NAME</c> was written.</summary>
    public bool IsReleased => Problems.Count == 0;
}
