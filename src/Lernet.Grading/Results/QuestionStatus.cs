namespace Lernet.Grading.Results;

/// <summary>How an answer stands.</summary>
public enum QuestionStatus
{
    /// <summary>All of it is right.</summary>
    Right,

    /// <summary>Some stages are right.</summary>
    Partial,

    /// <summary>Nothing of it is right.</summary>
    Wrong,

    /// <summary>The cell is missing or as it was handed out.</summary>
    NotAnswered,

    /// <summary>The code does not compile.</summary>
    DoesNotCompile,

    /// <summary>The code stopped with an exception, or the answer has the wrong form.</summary>
    Error,

    /// <summary>It took longer than the question may take.</summary>
    TimedOut,

    /// <summary>It asked for more memory than it may have.</summary>
    OutOfMemory,

    /// <summary>The code ended its process, or the process died.</summary>
    Ended,

    /// <summary>A person has yet to read it.</summary>
    ToRead,
}
