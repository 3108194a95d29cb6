using Lernet.Handouts.Solutions;
using Lernet.Kernel.Documents;

namespace Lernet.Grading.Assignments.Leaks;

/// <summary>Everything in an assignment that students may not see.</summary>
internal static class Secrets
{
    /// <summary>Lines of solutions, lines and literals of hidden tests, sentences of answers and mark schemes; each once.</summary>
    public static IReadOnlyList<Secret> Of(Assignment assignment) =>
        [.. assignment.Notebooks.SelectMany(notebook => notebook.Source.Cells).SelectMany(Of).DistinctBy(secret => (secret.Plain, secret.Number))];

    private static IEnumerable<Secret> Of(Cell cell)
    {
        if (GradeCell.Of(cell) is not { } grade) return [];
        var isCode = cell.Kind == CellKind.Code;
        var solution = MarkedText.Read(cell.Source, MarkedText.Solution).Regions;
        var solutions = solution.Count > 0 ? solution.Select(Text) : grade.IsSolution ? [cell.Source] : [];
        var hidden = MarkedText.Read(cell.Source, MarkedText.HiddenTests).Regions.Select(Text).ToList();
        return
        [
            .. solutions.SelectMany(text => Lines(text, $"the solution of '{grade.Id}'")),
            .. hidden.SelectMany(text => Lines(text, $"the hidden tests of '{grade.Id}'")),
            .. hidden.Where(_ => isCode).SelectMany(text => CodeSecrets.Literals(text, $"the hidden tests of '{grade.Id}'")),
            .. MarkedText.Read(cell.Source, MarkedText.MarkScheme).Regions.SelectMany(region => ProseSecrets.Sentences(Text(region), $"the mark scheme of '{grade.Id}'")),
        ];

        IEnumerable<Secret> Lines(string text, string what) => isCode ? CodeSecrets.Lines(text, what) : ProseSecrets.Sentences(text, what);
    }

    private static string Text(MarkedRegion region) => string.Join('\n', region.Lines);
}
