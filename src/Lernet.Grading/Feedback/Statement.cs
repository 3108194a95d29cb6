using System.Text.RegularExpressions;
using Lernet.Grading.Assignments;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Feedback;

/// <summary>What a question asks, as it stands in the notebook that students were given.</summary>
/// <param name="Question">The question.</param>
/// <param name="Markdown">The text of its task; the heading is taken out.</param>
/// <param name="IsCode">Whether it is answered in a code cell.</param>
internal sealed partial record Statement(GradedQuestion Question, string Markdown, bool IsCode)
{
    /// <summary>The task of each question of a notebook.</summary>
    /// <param name="released">The notebook that students were given: it holds no solution and no hidden test.</param>
    /// <param name="questions">The notebook's questions, top to bottom.</param>
    public static IReadOnlyList<Statement> In(Notebook released, IReadOnlyList<GradedQuestion> questions)
    {
        var known = questions.ToDictionary(question => question.Id);
        var statements = new List<Statement>();
        var texts = new List<string>();
        var isCode = false;
        foreach (var cell in released.Cells)
        {
            var mark = GradeCell.Of(cell);
            if (mark is { IsSolution: true } or { IsTask: true }) isCode = cell.Kind == CellKind.Code;
            if (mark is not { IsSolution: true } && cell.Kind == CellKind.Markdown) texts.Add(cell.Source);
            if (mark is null || !known.TryGetValue(mark.Id, out var question)) continue;
            statements.Add(new Statement(question, Task(texts), isCode));
            texts.Clear();
        }
        return statements;
    }

    // What stands above the last heading of a task introduces the section, not the question.
    private static string Task(List<string> texts)
    {
        var first = texts.FindLastIndex(text => Heading().IsMatch(text));
        return Heading().Replace(string.Join("\n\n", texts.Skip(Math.Max(first, 0))), "", 1).Trim();
    }

    [GeneratedRegex(@"^#{1,6}[ \t].*$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
