namespace Lernet.Grading.Assignments;

/// <summary>Something in <c>source/NAME</c> that is not as it must be.</summary>
/// <param name="Place">The notebook and cell, or the file.</param>
/// <param name="Found">What was found there.</param>
/// <param name="Rule">The rule, a sentence.</param>
/// <param name="Remedy">What to do, a sentence.</param>
public sealed record AssignmentProblem(string Place, string Found, string Rule, string Remedy)
{
    /// <summary>All of it in one line.</summary>
    public override string ToString() => $"{Place}: {Found}. {Rule} {Remedy}";
}
