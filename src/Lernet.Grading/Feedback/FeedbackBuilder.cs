using Lernet.Grading.Assignments;
using Lernet.Grading.Gradebooks;
using Lernet.Handouts.Formulas;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Feedback;

/// <summary>Makes the pages that students get back: one file for each student and notebook, that works offline and in which no script runs.</summary>
/// <remarks>
/// A page holds the statement of each question as it was handed out, the student's answer as text, and what the result says. It holds
/// nothing else of the instructor's notebook, and nothing that a student's code printed.
/// </remarks>
public sealed class FeedbackBuilder
{
    private readonly Dictionary<string, (string Title, Statements Statements)> notebooks;

    private readonly List<string> warnings = [];

    /// <summary>Reads the statements of an assignment and typesets their formulas, once for all students.</summary>
    /// <param name="assignment">The assignment as the instructor wrote it.</param>
    /// <param name="folder">Where its files are, for pictures in its text.</param>
    /// <param name="node">Name or path of the Node.js program; without it formulas stay TeX source and a warning says so.</param>
    public FeedbackBuilder(Assignment assignment, string? folder = null, string node = "node")
    {
        var typesetter = new Typesetter(node);
        notebooks = assignment.Notebooks.ToDictionary(notebook => notebook.Name, notebook =>
        {
            var released = StudentVersion.Of(notebook.Source);
            return (Title(released, notebook.Name), Statements.Of(released, notebook.Questions, folder, typesetter, warnings));
        });
    }

    /// <summary>What readers will miss, each with its remedy; empty when all is well.</summary>
    public IReadOnlyList<string> Warnings => [.. warnings.Distinct()];

    /// <summary>The page of one student for one notebook.</summary>
    /// <param name="submission">What the submission earned, with the marks and comments of people.</param>
    /// <param name="notebook">The notebook's name in the assignment.</param>
    /// <param name="student">What the student is called.</param>
    /// <returns>The whole file, to be written as UTF-8; the same for the same result.</returns>
    public string Page(MarkedSubmission submission, string notebook, string student)
    {
        var (title, statements) = notebooks[notebook];
        return new FeedbackPage(submission, notebook, title, student, statements).ToHtml();
    }

    private static string Title(Notebook released, string name) => released.Cells.Where(cell => cell.Kind == CellKind.Markdown)
        .SelectMany(cell => cell.Source.Split('\n')).FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim() ?? name;
}
