namespace Lernet.Grading.Assignments;

/// <summary>Who marks a question, and how.</summary>
public enum QuestionKind
{
    /// <summary>The judge compares plain data that the answer computes.</summary>
    Judged,

    /// <summary>Assertions run beside the student's code, which could interfere: the weaker way, and named so.</summary>
    InProcess,

    /// <summary>A person reads it.</summary>
    Manual,
}
