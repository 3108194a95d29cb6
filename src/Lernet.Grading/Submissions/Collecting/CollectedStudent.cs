namespace Lernet.Grading.Submissions.Collecting;

/// <summary>One student's submission, collected.</summary>
/// <param name="Student">The name of the student's folder.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Files">What was found, relative to the folder.</param>
/// <param name="Message">Why it was kept or replaced, a sentence; empty otherwise.</param>
public sealed record CollectedStudent(string Student, CollectOutcome Outcome, IReadOnlyList<string> Files, string Message);
