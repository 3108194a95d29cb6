using Lernet.Grading.Results;
using static Lernet.Grading.Results.QuestionStatus;

namespace Lernet.Grading.Tests.Attacks;

/// <summary>An answer to the question under attack, and how it may end.</summary>
/// <param name="Name">What it tries.</param>
/// <param name="Code">Its text.</param>
/// <param name="Ends">The statuses in which it may end; what is not right earns nothing.</param>
internal sealed record Attack(string Name, string Code, params QuestionStatus[] Ends)
{
    /// <summary>Stands in a text for the milliseconds that a question may take here. There are seven inputs: a third of it for each is too much.</summary>
    public const string Limit = "LIMIT";

    /// <summary>Whatever happened, it earned nothing and did not go unnoticed.</summary>
    public static QuestionStatus[] Stopped { get; } = [Error, Ended, OutOfMemory, TimedOut];

    /// <summary>Whether the honest answer below it, in the same submission, must be right all the same. What strikes later may hit that too.</summary>
    public bool SparesTheNext { get; init; } = true;

    public override string ToString() => Name;
}
