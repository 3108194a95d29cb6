namespace Lernet.Grading.Results;

/// <summary>What one question earned, and why.</summary>
/// <param name="Notebook">The notebook it stands in.</param>
/// <param name="Id">Its <c>grade_id</c>.</param>
/// <param name="Points">What it earned, 0 to <paramref name="Of"/>; null when a person has yet to read it.</param>
/// <param name="Of">The most it earns.</param>
/// <param name="Status">How the answer stands.</param>
public sealed record QuestionResult(string Notebook, string Id, double? Points, double Of, QuestionStatus Status)
{
    /// <summary>The finding in a sentence; it never shows a hidden input or expected value.</summary>
    public string Message { get; init; } = "";

    /// <summary>What to try next; empty when there is nothing to try.</summary>
    public string Hint { get; init; } = "";

    /// <summary>The typical mistake by name, the same text for everybody who made it; empty when none was recognised.</summary>
    public string Mistake { get; init; } = "";

    /// <summary>The smallest visible input that breaks the answer, with what came out; empty when there is none to show.</summary>
    public string Example { get; init; } = "";

    /// <summary>The student's own answer, where a person has to read it or feedback shows it.</summary>
    public string Answer { get; init; } = "";

    /// <summary>Whether the verdict was found beside the student's code, which could interfere.</summary>
    public bool IsInProcess { get; init; }
}
