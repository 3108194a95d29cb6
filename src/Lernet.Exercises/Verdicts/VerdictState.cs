namespace Lernet.Exercises;

/// <summary>How an answer stands.</summary>
public enum VerdictState
{
    /// <summary>All of it is right.</summary>
    Right,

    /// <summary>Something is wrong; the verdict says what.</summary>
    NotYet,

    /// <summary>There is no answer to judge yet.</summary>
    NotAnswered,

    /// <summary>The answer has the right form; what is right is known to the grader only.</summary>
    HandedIn,

    /// <summary>The answer could not be judged: it stopped with an exception or has the wrong form.</summary>
    Error,
}
