namespace Lernet.Grading.Results;

/// <summary>A result and what it was made from: the content of one file below <c>grades/NAME/results</c>.</summary>
/// <param name="Basis">What it depends on.</param>
/// <param name="Result">What was earned.</param>
public sealed record GradedSubmission(GradingBasis Basis, SubmissionResult Result);
