namespace Lernet.Grading.Results;

/// <summary>How an answer came out, in the few words that a table of a class has room for.</summary>
public enum Outcome
{
    /// <summary>All of it is right.</summary>
    Right,

    /// <summary>It earned some of its points.</summary>
    Partial,

    /// <summary>It earned nothing.</summary>
    Wrong,

    /// <summary>There is no answer.</summary>
    NotAnswered,

    /// <summary>A person has yet to read it.</summary>
    ToRead,
}
