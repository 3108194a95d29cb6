namespace Lernet.Grading.Assignments;

/// <summary>What a lecturer asks for: notebooks with questions, read from <c>source/NAME</c>.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="Notebooks">Its notebooks, in the order of their names.</param>
public sealed record Assignment(string Name, IReadOnlyList<AssignmentNotebook> Notebooks)
{
    /// <summary>All questions, notebook by notebook, top to bottom.</summary>
    public IEnumerable<GradedQuestion> Questions => Notebooks.SelectMany(notebook => notebook.Questions);

    /// <summary>The most that can be earned.</summary>
    public double Points => Questions.Sum(question => question.Points);

    /// <summary>SHA-256, in lower-case hex, of everything that a mark depends on: names and sources of all notebooks, and other files of the folder.</summary>
    public required string Hash { get; init; }

    /// <summary>SHA-256, in lower-case hex, of the files below <c>release/NAME</c> that answers may read; empty when there are none.</summary>
    public string HandedOut { get; init; } = "";
}
