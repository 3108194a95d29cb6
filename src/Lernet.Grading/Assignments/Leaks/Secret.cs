namespace Lernet.Grading.Assignments.Leaks;

/// <summary>Something that students may not see.</summary>
/// <param name="What">Whose it is: <c>the solution of 'loss'</c>.</param>
/// <param name="Text">As the instructor wrote it.</param>
/// <param name="Plain">What is looked for, in plain form; empty when it is a number.</param>
internal sealed record Secret(string What, string Text, string Plain)
{
    /// <summary>The number to look for, in whatever form it is written; null when it is a text.</summary>
    public double? Number { get; init; }
}
