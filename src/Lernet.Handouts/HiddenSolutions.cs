using System.Text.Json.Nodes;
using Lernet.Handouts.Solutions;
using Lernet.Kernel.Documents;

namespace Lernet.Handouts;

/// <summary>
/// Takes what students may not see out of a notebook, so that it can be handed out: the lines between <c>BEGIN SOLUTION</c> and
/// <c>END SOLUTION</c>, answers that are solution as a whole, hidden tests and mark schemes, and what any cell showed from the first of
/// them on, since it may show the answer.
/// </summary>
/// <remarks>The marks are nbgrader's: delimiters in the text, <c>nbgrader.solution</c> in the metadata of a cell.</remarks>
public static class HiddenSolutions
{
    /// <summary>A copy without solutions; a notebook that has none is copied as it is.</summary>
    /// <param name="notebook">The instructor's notebook, executed or not.</param>
    public static Notebook In(Notebook notebook)
    {
        var copy = notebook.Clone();
        var isBehindSolution = false;
        foreach (var cell in copy.Cells)
        {
            var shown = WithoutHidden(cell);
            isBehindSolution |= shown != cell.Source || IsSolution(cell);
            cell.Source = shown;
            if (isBehindSolution) cell.Outputs = [];
        }
        return copy;
    }

    /// <summary>The text of a cell as students see it.</summary>
    /// <param name="cell">A cell of the instructor's notebook.</param>
    public static string WithoutHidden(Cell cell)
    {
        var solved = MarkedText.Read(cell.Source, MarkedText.Solution);
        var isCode = cell.Kind == CellKind.Code;
        var text = solved.Regions.Count > 0
            ? solved.Replace((above, region, below) => isCode ? AnswerStub.Of(above, region, below) : region.Indent + AnswerStub.Words)
            : IsSolution(cell) ? isCode ? AnswerStub.Cell : AnswerStub.Words : cell.Source;
        text = MarkedText.Read(text, MarkedText.HiddenTests).Replace((_, _, _) => null);
        return MarkedText.Read(text, MarkedText.MarkScheme).Replace((_, _, _) => null);
    }

    private static bool IsSolution(Cell cell) =>
        (cell.Metadata["nbgrader"] as JsonObject)?["solution"] is JsonValue value && value.TryGetValue(out bool isSolution) && isSolution;
}
