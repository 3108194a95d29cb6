namespace Lernet.Grading.Submissions;

/// <summary>What the text of an answer may not hold: lines that are commands to the notebook and not C#.</summary>
public static class AnswerPolicy
{
    /// <summary>Why an answer is not run, in a sentence for its student; null when it may be.</summary>
    /// <param name="answer">The text of the cell.</param>
    public static string? Refusal(string answer) => throw new NotImplementedException(answer);
}
