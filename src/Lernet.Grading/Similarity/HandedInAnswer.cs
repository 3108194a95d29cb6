namespace Lernet.Grading.Similarity;

/// <summary>One student's answer to one question.</summary>
/// <param name="Student">Whose it is.</param>
/// <param name="Question">What it answers, unique in the assignment.</param>
/// <param name="Text">The text of the cell.</param>
/// <param name="IsCode">Whether it is C#; otherwise words are compared.</param>
public sealed record HandedInAnswer(string Student, string Question, string Text, bool IsCode);
