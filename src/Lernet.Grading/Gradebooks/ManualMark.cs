namespace Lernet.Grading.Gradebooks;

/// <summary>What a person gave for one answer. It counts instead of what the engine found.</summary>
/// <param name="Student">Whose answer.</param>
/// <param name="Notebook">The notebook it stands in.</param>
/// <param name="Question">The question's id.</param>
/// <param name="Points">What it earned, 0 to what the question earns at most.</param>
/// <param name="Comment">A word to the student; may be empty.</param>
public sealed record ManualMark(string Student, string Notebook, string Question, double Points, string Comment);
