namespace Lernet.Grading.Submissions;

/// <summary>The answers in one notebook.</summary>
/// <param name="Name">The notebook's name in the assignment.</param>
/// <param name="Answers">
/// The text of each answer cell that was found and is not as it was handed out, by its <c>grade_id</c> in the instructor's notebook.
/// </param>
public sealed record SubmittedNotebook(string Name, IReadOnlyDictionary<string, string> Answers)
{
    /// <summary>Answers that must not be run, by <c>grade_id</c>: why, in a sentence for the student. They are not among <see cref="Answers"/>.</summary>
    public IReadOnlyDictionary<string, string> Refused { get; init; } = new Dictionary<string, string>();
}
