namespace Lernet.Grading.Assignments;

/// <summary>What was found in <c>source/NAME</c>.</summary>
/// <param name="Assignment">The assignment, as far as it could be read; use it only when there is no problem.</param>
/// <param name="Files">Other files that students are given, relative to the folder, with <c>/</c>.</param>
/// <param name="Problems">All that is not as it must be.</param>
/// <param name="Notes">What is allowed and still worth a look, in sentences.</param>
public sealed record AssignmentExamination(
    Assignment Assignment, IReadOnlyList<string> Files, IReadOnlyList<AssignmentProblem> Problems, IReadOnlyList<string> Notes);
