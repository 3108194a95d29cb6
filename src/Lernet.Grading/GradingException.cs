namespace Lernet.Grading;

/// <summary>Grading cannot go on, or must not: what was found, the rule and the remedy. No mark is written because of it.</summary>
public sealed class GradingException : Exception
{
    private GradingException(string message, bool isMachine, Exception? cause = null) : base(message, cause) => IsMachine = isMachine;

    /// <summary>Whether the machine stands in the way, and not the course's files.</summary>
    public bool IsMachine { get; }

    /// <summary>The machine lacks something.</summary>
    /// <param name="what">What was found, the rule and the remedy, in sentences.</param>
    /// <param name="cause">What came before it.</param>
    public static GradingException Machine(string what, Exception? cause = null) => new(what, isMachine: true, cause);

    /// <summary>A file or folder of the course is not as it must be.</summary>
    /// <param name="what">What was found, the rule and the remedy, in sentences.</param>
    /// <param name="cause">What came before it.</param>
    public static GradingException Course(string what, Exception? cause = null) => new(what, isMachine: false, cause);
}
