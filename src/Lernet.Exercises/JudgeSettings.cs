namespace Lernet.Exercises;

/// <summary>How an answer is judged. The default is the check in a student's notebook: only the inputs that a student may see.</summary>
public sealed record JudgeSettings
{
    /// <summary>Where hidden inputs start. In grading it is secret, and another one for each assignment and student.</summary>
    public Seed Seed { get; init; }

    /// <summary>Whether hidden inputs are tried too. They are tried after all that a student may see.</summary>
    public bool WithHidden { get; init; }

    /// <summary>Whose answer it is, for numbers that differ from student to student; empty where nobody said.</summary>
    public string Student { get; init; } = "";

    /// <summary>
    /// Whether the verdict may quote what the student's code gave back: results, and the messages of exceptions. False once its process has
    /// seen hidden inputs, of this question or another, because it could carry them out.
    /// </summary>
    public bool MayQuote { get; init; } = true;
}
