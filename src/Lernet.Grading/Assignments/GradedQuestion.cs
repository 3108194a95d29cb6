namespace Lernet.Grading.Assignments;

/// <summary>One cell that earns points.</summary>
/// <param name="Notebook">The notebook it stands in.</param>
/// <param name="Id">Its nbgrader <c>grade_id</c>, unique in the notebook.</param>
/// <param name="Points">The most it earns.</param>
/// <param name="Kind">Who marks it.</param>
public sealed record GradedQuestion(string Notebook, string Id, double Points, QuestionKind Kind)
{
    /// <summary>What readers see: the heading of the task that it checks, or its id.</summary>
    public required string Title { get; init; }
}
