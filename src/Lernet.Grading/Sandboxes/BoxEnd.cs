namespace Lernet.Grading.Sandboxes;

/// <summary>How a process in the box came to its end.</summary>
internal enum BoxEnd
{
    /// <summary>It did not reply in time, and was ended.</summary>
    TimedOut,

    /// <summary>It asked for more memory than it may have.</summary>
    OutOfMemory,

    /// <summary>Methods called each other too deeply.</summary>
    StackOverflow,

    /// <summary>It ended itself, crashed, or was ended by a signal.</summary>
    Exited,

    /// <summary>It sent what the protocol does not have, and was ended.</summary>
    Malformed,
}

/// <summary>A process in the box has ended before it replied.</summary>
internal sealed class BoxEndException(BoxEnd end) : Exception($"The process in the box has ended: {end}.")
{
    /// <summary>How.</summary>
    public BoxEnd End { get; } = end;
}
