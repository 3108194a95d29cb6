namespace Lernet.Grading.Submissions;

/// <summary>The answers in one notebook.</summary>
/// <param name="Name">The notebook's name in the assignment.</param>
/// <param name="Answers">The text of each answer cell that was found, by its <c>grade_id</c> in the instructor's notebook.</param>
public sealed record SubmittedNotebook(string Name, IReadOnlyDictionary<string, string> Answers);
