using System.Text.RegularExpressions;
using Lernet.Kernel.Documents;

namespace Lernet.Handouts;

/// <summary>
/// Takes the instructor's solutions out of a notebook, so that it can be handed out: the lines between <c>BEGIN SOLUTION</c> and
/// <c>END SOLUTION</c>, answers written as text, and what any cell showed from the first solution on, since it may show the answer.
/// </summary>
/// <remarks>The marks are nbgrader's: delimiters in code, <c>nbgrader.solution</c> in the metadata of a text cell.</remarks>
public static partial class HiddenSolutions
{
    private const string Stub = "// your answer";

    /// <summary>A copy without solutions; a notebook that has none is copied as it is.</summary>
    /// <param name="notebook">The instructor's notebook, executed or not.</param>
    public static Notebook In(Notebook notebook)
    {
        var copy = notebook.Clone();
        var isBehindSolution = false;
        foreach (var cell in copy.Cells)
        {
            isBehindSolution |= IsAnswer(cell);
            if (!isBehindSolution) continue;
            cell.Outputs = [];
            if (cell.Kind == CellKind.Markdown && IsAnswer(cell)) cell.Source = "*Your answer*";
            else cell.Source = Region().Replace(cell.Source, match => $"{match.Groups["indent"].Value}{Stub}");
        }
        return copy;
    }

    private static bool IsAnswer(Cell cell) =>
        cell.Metadata["nbgrader"]?["solution"]?.GetValue<bool>() == true || Region().IsMatch(cell.Source);

    [GeneratedRegex(@"^(?<indent>[ \t]*)//+[ \t]*#*[ \t]*BEGIN SOLUTION\b.*?END SOLUTION[^\n]*$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Region();
}
