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

    /// <summary>Who the notebook says the student is, where a grader knows better; empty where it says nothing.</summary>
    public string Claimed { get; init; } = "";

    /// <summary>
    /// Whether the verdict may quote what the student's code gave back: results, and the messages of exceptions. False once its process has
    /// seen hidden inputs, of this question or another, because it could carry them out.
    /// </summary>
    public bool MayQuote { get; init; } = true;

    internal static JudgeSettings InNotebook => new() { Student = Exercises.Student.Current };

    internal string Note => Claimed.Length == 0 || Exercises.Student.SeedOf(Claimed) == Exercises.Student.SeedOf(Student) ? ""
        : $"The notebook says \"{Claimed}\", but it was handed in by \"{Student}\", whose numbers count.";
}
