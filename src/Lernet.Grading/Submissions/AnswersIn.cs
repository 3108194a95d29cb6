using Lernet.Kernel.Documents;

namespace Lernet.Grading.Submissions;

/// <summary>The answers in a submitted notebook.</summary>
internal static class AnswersIn
{
    /// <summary>
    /// Takes the text of each answer cell: of several with its id, the first that is not as it was handed out. A task is answered by the
    /// cells below it, up to the next cell of nbgrader's.
    /// </summary>
    public static SubmittedNotebook Of(SubmittedDocument document, IReadOnlyList<HandedOutCell> handedOut, string name, SubmissionLimits limits)
    {
        var answers = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var refused = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var asked in handedOut.Where(cell => cell.Grade.IsSolution || cell.Grade.IsTask))
        {
            var text = asked.Grade.IsTask
                ? BelowTask(document, asked.Id)
                : document.Cells.Where(cell => cell.Id == asked.Id).Select(cell => cell.Source).FirstOrDefault(source => !asked.HasText(source));
            if (string.IsNullOrWhiteSpace(text)) continue;
            var refusal = asked.Cell.Kind == CellKind.Code
                ? AnswerPolicy.Refusal(text, limits.AnswerCharacters)
                : AnswerPolicy.TextRefusal(text, limits.AnswerCharacters);
            if (refusal is null) answers[asked.Id] = text;
            else refused[asked.Id] = refusal;
        }
        return new SubmittedNotebook(name, answers) { Refused = refused };
    }

    private static string BelowTask(SubmittedDocument document, string id) => string.Join("\n\n", document.Cells
        .SkipWhile(cell => cell.Id != id).Skip(1).TakeWhile(cell => cell.Id.Length == 0)
        .Select(cell => cell.Source.Trim()).Where(source => source.Length > 0));
}
