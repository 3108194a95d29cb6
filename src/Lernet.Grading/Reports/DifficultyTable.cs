using Lernet.Display;
using Lernet.Grading.Results;

namespace Lernet.Grading.Reports;

/// <summary>The questions of an assignment in a table: how difficult each is, and how well it tells submissions apart.</summary>
internal static class DifficultyTable
{
    private static readonly (Outcome Outcome, string Word)[] Columns =
        [(Outcome.Right, "right"), (Outcome.Partial, "partly"), (Outcome.Wrong, "not right"), (Outcome.NotAnswered, "not answered"), (Outcome.ToRead, "to read")];

    public static Markup Of(IReadOnlyList<QuestionFigures> figures) => Markup.Of($"""
        <div class="lernet"><div class="scroll" tabindex="0" role="group" aria-label="Questions"><table class="mt full wide"><thead><tr><th scope="col">Question</th><th scope="col">points</th><th scope="col">mean</th>{Columns.Select(column => Markup.Of($"<th scope=\"col\">{column.Word}</th>"))}<th scope="col">discrim&shy;ination</th></tr></thead><tbody>{figures.Select(Row)}</tbody></table></div></div>
        <p class="how">Mean is the mean share of the points. Discrimination is the correlation with the points of all other questions: near 0 the question tells good submissions from poor ones badly, below 0 look at the question itself. It needs ten submissions.</p>
        """);

    private static Markup Row(QuestionFigures figures) => Markup.Of($"""
        <tr><th scope="row">{figures.Question.Title}<small>{figures.Question.Notebook} · {figures.Question.Id}</small></th><td>{Numbers.Short(figures.Question.Points)}</td><td>{Share(figures.MeanShare)}</td>{Columns.Select(column => Markup.Of($"<td>{Numbers.Count(figures.Counts[column.Outcome])}</td>"))}<td>{(double.IsNaN(figures.Discrimination) ? "–" : Numbers.Fixed(figures.Discrimination, 2))}</td></tr>
        """);

    private static string Share(double share) => double.IsNaN(share) ? "–" : Numbers.Percent(share);
}
